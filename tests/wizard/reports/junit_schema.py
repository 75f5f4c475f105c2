"""What the published schema of JUnit does not accept."""

from pathlib import Path
from xml.etree import ElementTree

SCHEMA = Path(__file__).parent / "published" / "junit-10.xsd"
JUNIT = ElementTree.parse(SCHEMA).getroot()  # noqa: S314 - a file of this folder
XS = "{http://www.w3.org/2001/XMLSchema}"


def junit_problems(element: ElementTree.Element) -> list[str]:
    """Return what the published schema of JUnit does not accept of an element and all in it."""
    declared = JUNIT.find(f"{XS}element[@name='{element.tag}']/{XS}complexType")
    if declared is None:
        return [f"{element.tag} is no element"]
    attributes = {each.get("name"): each.get("use") == "required" for each in declared.findall(f"{XS}attribute")}
    children = {each.get("ref") for each in declared.iter(f"{XS}element")}
    texts = () if declared.get("mixed") else (element.text, *(child.tail for child in element))
    return [
        *(
            f"{element.tag} lacks {name}"
            for name, needed in attributes.items()
            if needed and name not in element.attrib
        ),
        *(f"{element.tag} has {name}" for name in element.attrib if name not in attributes),
        *(f"{child.tag} stands in {element.tag}" for child in element if child.tag not in children),
        *(f"text stands in {element.tag}" for text in texts if text and text.strip()),
        *(problem for child in element for problem in junit_problems(child)),
    ]
