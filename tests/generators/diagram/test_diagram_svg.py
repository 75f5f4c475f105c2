"""The finished SVG: safe, named, linked, dark when asked, and one line when it stands inside a page."""

import re
from xml.etree import ElementTree

import pytest

from tests.generators.diagram.designs import design
from tests.generators.diagram.hostile import HOSTILE
from wizard.generators.diagram import RenderedPage, svg_inline, words
from wizard.generators.diagram.drawing.render import Order, render
from wizard.generators.diagram.drawing.source import dot_source
from wizard.generators.diagram.drawing.svg import finish
from wizard.generators.diagram.drawing.symbols import SVG
from wizard.generators.diagram.picture import draw
from wizard.generators.diagram.scene import Box, Card, Col, Edge, Icon, Page, Row
from wizard.generators.diagram.theme import COLOURS, NOTE

PAGES = (
    "overview",
    "region-swedencentral",
    "spoke-vnet-ai-swe",
    "dns",
    "flows",
    "ingress",
    "outbound",
    "administration",
    "platform-foundry-swedencentral",
    "addresses",
)


def tree(svg: bytes | str) -> ElementTree.Element:
    return ElementTree.fromstring(svg)  # noqa: S314 - our own output


def test_every_view_is_there(drawn: dict[str, RenderedPage]) -> None:
    assert tuple(drawn) == PAGES


@pytest.mark.parametrize("page", PAGES)
def test_nothing_in_an_svg_runs_or_loads(drawn: dict[str, RenderedPage], page: str) -> None:
    for svg in (drawn[page].file, drawn[page].svg):
        for element in tree(svg).iter():
            assert element.tag.removeprefix(SVG) not in ("script", "foreignObject", "iframe", "object")
            assert not [name for name in element.attrib if name.lower().startswith("on")]
            href = element.get("href", "#")
            assert href.startswith(("#", "data:image/png;base64,")) or re.fullmatch(r"[a-z0-9-]+\.svg", href)
        text = svg if isinstance(svg, str) else svg.decode()
        assert not re.search(r"url\((?!data:)", text)
        assert "site-packages" not in text
        assert "/tmp" not in text  # noqa: S108 - the folder that must not be named


def test_ids_differ_on_all_pages_together(drawn: dict[str, RenderedPage]) -> None:
    ids = [e.get("id") for page in drawn.values() for e in tree(page.svg).iter() if e.get("id")]
    assert len(ids) == len(set(ids))


@pytest.mark.parametrize("page", PAGES)
def test_an_svg_says_what_it_shows(drawn: dict[str, RenderedPage], page: str) -> None:
    root = tree(drawn[page].file)
    title, described = root[0], root[1]
    assert title.text == f"{drawn[page].title}: {drawn[page].message}"
    assert described.text == " ".join(words(drawn[page]))
    assert described.text
    assert root.get("aria-labelledby") == f"{title.get('id')} {described.get('id')}"
    assert root.get("role") == "graphics-document document"


@pytest.mark.parametrize("page", PAGES)
def test_an_inlined_svg_is_one_line_without_links(drawn: dict[str, RenderedPage], page: str) -> None:
    inline = svg_inline(drawn[page])
    assert "\n" not in inline
    assert ".svg" not in inline
    assert inline.startswith("<svg ")


def test_links_lead_where_the_document_says(drawn: dict[str, RenderedPage]) -> None:
    page = drawn["overview"]
    assert page.links == ("administration", "dns", "ingress", "outbound", "region-swedencentral", "spoke-vnet-ai-swe")
    led = page.inline({"dns": "../dns/?a=1&b=2"})
    found = [e.get("href") for e in tree(led).iter(f"{SVG}a")]
    assert set(found) == {"../dns/?a=1&b=2", None}
    assert all(e.get("aria-label") for e in tree(led).iter(f"{SVG}a"))


def test_endpoints_subnets_and_zones_lead_to_their_sections(drawn: dict[str, RenderedPage]) -> None:
    found = {"spoke-vnet-ai-swe": "endpoints.html", "region-swedencentral": "region.html", "dns": "dns.html"}
    led = {name: {e.get("href") for e in tree(drawn[name].inline(found)).iter(f"{SVG}a")} for name in found}
    endpoints = {f"endpoints.html#endpoint-{endpoint.name}" for endpoint in design().network.private_endpoints}
    subnet = "region.html#subnet-vnet-ai-swe-snet-agents"
    assert {*endpoints, subnet} <= led["region-swedencentral"]
    assert {*endpoints, subnet} <= led["spoke-vnet-ai-swe"]
    assert "dns.html#zone-privatelink.services.ai.azure.com" in led["dns"]


def test_a_picture_of_its_own_leads_to_other_pictures_alone(drawn: dict[str, RenderedPage]) -> None:
    for name, page in drawn.items():
        led = {e.get("href") for e in tree(page.file).iter(f"{SVG}a")} - {None}
        assert led <= {f"{other}.svg" for other in drawn if other != name}


@pytest.mark.parametrize("page", PAGES)
def test_every_colour_has_a_dark_one_in_both_style_sheets(drawn: dict[str, RenderedPage], page: str) -> None:
    root = tree(drawn[page].file)
    used = {e.get(key) for e in root.iter() for key in ("fill", "stroke")} - {None, "none", "transparent"}
    lights = dict(COLOURS.values())
    assert used <= set(lights)
    standalone = root.findtext(f"{SVG}style") or ""
    inlined = tree(drawn[page].svg).findtext(f"{SVG}style") or ""
    assert "@media (prefers-color-scheme:dark)" in standalone
    for light in used:
        assert f'[fill="{light}"]{{fill:{lights[str(light)]}}}' in standalone
        assert f'[data-md-color-scheme="slate"] svg.seawall [fill="{light}"]' in inlined


@pytest.mark.parametrize("page", PAGES)
def test_each_icon_is_held_once_and_every_use_finds_it(drawn: dict[str, RenderedPage], page: str) -> None:
    root = tree(drawn[page].file)
    symbols = [e.get("id") for e in root.iter(f"{SVG}symbol")]
    used = {str(e.get("href")).removeprefix("#") for e in root.iter(f"{SVG}use")}
    assert sorted(symbols) == sorted(used)


def test_no_text_is_smaller_than_can_be_read(drawn: dict[str, RenderedPage]) -> None:
    sizes = {float(e.attrib["font-size"]) for page in drawn.values() for e in tree(page.file).iter(f"{SVG}text")}
    assert min(sizes) == NOTE


def test_an_svg_stays_small(drawn: dict[str, RenderedPage]) -> None:
    assert max(len(page.file) for page in drawn.values()) < 250_000


@pytest.mark.parametrize("text", HOSTILE)
def test_hostile_text_comes_out_as_the_text_it_is(text: str) -> None:
    leaves = Col((Icon("icon", "user", text, text), Card("card", "key_vault", text, text)), gap=64)
    box = Box("box", "subnet", text, leaves, note=text, link=text)
    page = Page("page", text, text, Row((box,)), (Edge("icon", "card", "dns", text),), words=(text,))
    picture = draw(page)
    source = dot_source(picture, frozenset({"other"}))
    root = tree(finish(render([Order("page", source, ("svg",))])["page"]["svg"], picture))
    shown = [e.text for e in root.iter(f"{SVG}text")]
    assert shown.count(text) >= 8
    assert not list(root.iter(f"{SVG}a"))
