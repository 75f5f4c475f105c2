"""The guided session: one Textual app, started by `seawall` alone."""

import os
from collections.abc import Iterable
from pathlib import Path
from typing import TYPE_CHECKING

from textual import on
from textual.app import App, SystemCommand
from textual.binding import Binding
from textual.screen import Screen

from wizard.interview.folders import drafts_folder
from wizard.interview.settings import Settings, keep_theme, read_settings, settings_file
from wizard.interview.starting import Start, starts
from wizard.tui.bindings import IDS, QUESTION
from wizard.tui.glyphs import only_ascii
from wizard.tui.leaving import Leaving
from wizard.tui.screens.start import StartScreen
from wizard.tui.themes import NAMES, THEMES, plain_colours

if TYPE_CHECKING:
    import argparse


class SeawallApp(Leaving):
    """The application: its screens draw, the interview decides. `drafts` is the folder of all drafts."""

    TITLE = "Seawall"
    CSS_PATH = Path(__file__).with_name("seawall.tcss")
    HORIZONTAL_BREAKPOINTS = [(0, "-compact"), (110, "-medium"), (160, "-wide")]
    VERTICAL_BREAKPOINTS = [(0, "-short"), (24, "-usual"), (40, "-tall")]
    BINDINGS = [Binding("ctrl+c", "interrupt", "Quit", show=False, system=True, priority=True)]

    def __init__(
        self, drafts: Path, file: Path | None = None, resume: bool = False, settings: Settings | None = None
    ) -> None:
        plain = plain_colours(os.environ)
        super().__init__(drafts, ansi_color=True if plain else None)
        self.settings = settings or Settings()
        for theme in THEMES:
            self.register_theme(theme)
        self._begin_with("ansi-dark" if plain else NAMES[self.settings.theme])
        self.ascii_marks = only_ascii(os.environ)
        self.file, self.resume = file, resume
        self.starts = tuple(starts(drafts))
        if not self.settings.motion or os.environ.get("SSH_CONNECTION"):
            self.animation_level = "none"

    def get_default_screen(self) -> StartScreen:
        """Show where to begin."""
        return StartScreen(self.starts)

    def on_mount(self) -> None:
        """Begin with what the command line named."""
        self.set_keymap(dict(self.settings.keys))
        for trouble in self.settings.troubles:
            self.notify(trouble, severity="warning", markup=False)
        if self.file is not None:
            self.begin(StartScreen.Begin(Start("", file=self.file)))
        elif self.resume and self.starts[0].folder:
            self.begin(StartScreen.Begin(self.starts[0]))

    @on(StartScreen.Begin)
    def begin(self, chosen: StartScreen.Begin) -> None:
        """Begin the session."""
        from wizard.tui.opening import open_start  # loads the models, for which the first frame does not wait

        open_start(self, chosen.start)

    def get_system_commands(self, screen: Screen[object]) -> Iterable[SystemCommand]:
        """Offer every key of the interview by its name, and the themes."""
        if screen is self.card:
            for binding in QUESTION:
                if isinstance(binding, Binding) and not (binding.id or "").endswith("-typing"):
                    act = binding.action
                    yield SystemCommand(
                        binding.description, f"key {self.get_key_display(binding)}", lambda act=act: self._do(act)
                    )
        for name in NAMES:
            yield SystemCommand(f"Theme: {name}", "kept in the settings", lambda name=name: self.use_theme(name))

    def _begin_with(self, theme: str) -> None:
        """Use a theme for the first frame: one that is set as an attribute makes Textual draw everything twice."""
        self.set_reactive(App.theme, theme)
        self.set_class(self.current_theme.dark, "-dark-mode", update=False)
        self.set_class(not self.current_theme.dark, "-light-mode", update=False)
        self.stylesheet.set_variables(self.get_css_variables())

    def use_theme(self, name: str) -> None:
        """Use a theme, now and the next time."""
        self.theme = NAMES[name]
        try:
            keep_theme(settings_file(), name)
        except OSError as error:
            self.notify(f"The theme is not kept: {error.strerror}", severity="warning", markup=False)

    async def _do(self, action: str) -> None:
        await self.run_action(action, self.screen)


def run(options: "argparse.Namespace") -> int:
    """Run the session to its end; return the exit status. A file that cannot be read raises AnswersError."""
    if options.open:
        from wizard.interview.opening import draft_of  # loads the models: only where there is a file to read

        draft_of(options.open)
    settings = read_settings(settings_file(), IDS)
    app = SeawallApp(drafts_folder(), options.open, options.resume, settings)
    app.call_later(app.stop_at_signals)
    app.run(mouse=settings.mouse and not options.no_mouse)
    return app.return_code or 0
