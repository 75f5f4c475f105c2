"""Every key of the interview: a letter for lists and buttons, a function key for while one types, and a name."""

from textual.binding import Binding, BindingType

HELP_KEYS: list[BindingType] = [
    Binding("question_mark", "app.help", "Help", id="help", key_display="?"),
    Binding("f1", "app.help", "Help", id="help-typing"),
]
"""Those of every screen."""
TYPING = Binding("escape", "screen.done_typing", "Done typing", id="done-typing")
"""That of every field in which letters are text."""

QUESTION: list[BindingType] = [
    *HELP_KEYS,
    Binding("w", "why", "Why", id="why"),
    Binding("f2", "why", "Why", id="why-typing"),
    Binding("d", "unknown", "Don't know", id="unknown"),
    Binding("f4", "unknown", "Don't know", id="unknown-typing"),
    Binding("c", "compare", "Compare", id="compare"),
    Binding("slash", "find", "Find", id="find", key_display="/"),
    Binding("f3", "find", "Find", id="find-typing"),
    Binding("exclamation_mark", "problems", "Problems", id="problems", key_display="!"),
    Binding("p", "preview", "Preview", id="preview"),
    Binding("f9", "preview", "Preview", id="preview-typing"),
    Binding("u", "undo", "Undo", id="undo"),
    Binding("r", "review", "Review", id="review"),
    Binding("U", "redo", "Redo", id="redo", show=False),
    Binding("v", "view(1)", "Next view", id="view", show=False),
    Binding("V", "view(-1)", "Previous view", id="view-back", show=False),
    Binding("f", "fix", "Fix: take the suggestion, or go to what is refused", id="fix", show=False),
    Binding("n,f8", "skip", "Next thing to do", id="due", show=False),
    Binding("N", "due_before", "Thing to do before", id="due-back", show=False),
    Binding("right,l", "step(1)", "Next question", id="next", show=False),
    Binding("left,h", "step(-1)", "Previous question", id="back", show=False),
    Binding("g", "sections", "Go to section", id="sections", show=False),
    Binding("t", "table", "As a table or as text", id="table", show=False),
    Binding("s", "save_as", "Save the answers as a file", id="save-as", show=False),
    Binding("y", "copy", "Copy what is said here", id="copy", show=False),
    Binding("f6", "app.focus_next", "Next pane", id="pane", show=False),
    Binding("colon", "app.command_palette", "Commands", id="commands", show=False, key_display=":"),
    Binding("q,ctrl+q", "app.ask_to_leave", "Quit", id="quit", show=False),
]

HELP = (
    "Enter takes the answer and goes to the next question that needs one.",
    "Space ticks or takes a choice and stays; 1 to 9 pick one.",
    "While you type, letters are text: press Esc first, or use the F-keys.",
    'f takes what "Did you mean" suggests.',
    "After a refusal, f goes to the answer that does not fit, and Enter there leads back.",
    "In a table: Enter edits a cell, + adds a row, Delete takes one away.",
    "Everything is saved as you go. Ctrl+C copies a selection, or asks whether to leave.",
    "Mouse: click, wheel, drag to select. Shift+drag selects with the terminal.",
)
IDS = frozenset(binding.id for binding in QUESTION if isinstance(binding, Binding) and binding.id)
