"""The guided session on a terminal: screens over `wizard.interview`, drawn with Textual."""
