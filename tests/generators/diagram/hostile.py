"""Texts that people or attackers put into names: each must come out as the text it is."""

HOSTILE = (
    "<b>x</b>",
    "<script>alert(1)</script>",
    r"\N \G \L \n",
    'say "hello"',
    "a:b",
    "it's & <&amp;>",
    "]]>",
    "javascript:alert(1)",
    "{{ 7*7 }} ${x}",
    "<!-- -->",
    "Zürich, Łódź, Αθήνα, Київ",
)
UNMEASURED = ("日本語", "👩‍🚀 crew", "عربي")
