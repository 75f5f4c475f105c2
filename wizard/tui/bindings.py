"""Every key of the interview: a letter, a function key that works while typing, and a name."""

from textual.binding import Binding, BindingType

QUESTION: list[BindingType] = [
    Binding("question_mark,f1", "help", "Help", id="help", key_display="?"),
    Binding("w", "why", "Why", id="why"),
    Binding("f2", "why", "Why", id="why-typing"),
    Binding("d", "unknown", "Don't know", id="unknown"),
    Binding("f4", "unknown", "Don't know", id="unknown-typing"),
    Binding("slash,f3", "find", "Find", id="find", key_display="/"),
    Binding("p,f6", "preview", "Preview", id="preview", key_display="p"),
    Binding("u,f7", "undo", "Undo", id="undo", key_display="u"),
    Binding("r,f8", "review", "Review", id="review", key_display="r"),
    Binding("g,f9", "generate", "Generate", id="generate", key_display="g"),
    Binding("U,f10", "redo", "Redo", id="redo", show=False),
    Binding("v,f5", "view", "Next view", id="view", show=False),
    Binding("exclamation_mark", "problems", "Problems", id="problems", show=False),
    Binding("o", "other", "Go to the other answer", id="other", show=False),
    Binding("n", "skip", "Next without accepting", id="skip", show=False),
    Binding("right", "step(1)", "Next question", id="next", show=False),
    Binding("left,b", "step(-1)", "Previous question", id="back", show=False),
    Binding("q", "app.leave", "Quit", id="quit", key_display="q"),
]

HELP = (
    "Enter takes the answer and goes to the next question that needs one.",
    "Space ticks or takes a choice and stays; 1 to 9 pick one.",
    "Esc leaves a text, so that letters are commands; F-keys work while typing.",
    "After a refusal, o goes to the answer that does not fit.",
    "Everything is saved as you go. Shift+drag selects text with the mouse.",
)
