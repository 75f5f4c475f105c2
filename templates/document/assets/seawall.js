// Tables that scroll can be reached by keyboard and say which heading they belong to.
(function () {
  function headingAbove(element) {
    for (var node = element; node; node = node.previousElementSibling || node.parentElement) {
      if (/^H[1-6]$/.test(node.tagName)) return node.firstChild.textContent.trim();
    }
    return "Table";
  }
  function label() {
    document.querySelectorAll(".md-typeset__scrollwrap, .md-typeset figure, details.sw-witness").forEach(function (part) {
      if (part.tagName !== "DETAILS") part.setAttribute("role", "region");
      part.setAttribute("tabindex", "0");
      part.setAttribute("aria-label", headingAbove(part));
    });
    var search = document.querySelector(".md-search");
    if (search) search.setAttribute("aria-label", "Search");
  }
  // The witness of the flow that a link names opens by itself.
  function open() {
    var target = location.hash && document.getElementById(decodeURIComponent(location.hash.slice(1)));
    for (var node = target; node && node !== document.body; node = node.nextElementSibling || node.parentElement) {
      if (node.tagName === "DETAILS") { node.open = true; return; }
      if (node !== target && /^H[1-6]$/.test(node.tagName)) return;
    }
  }
  window.addEventListener("hashchange", open);
  window.addEventListener("load", function () { label(); open(); });
})();
