// Keeps embedded boards as tall as what they show. Version 1.
// <iframe data-bos-embed src="…/embed/TOKEN" title="…"></iframe><script src="…/embed.js" async></script>
(() => {
  "use strict";
  if (window.bosEmbed) return;
  window.bosEmbed = 1;
  const home = new URL(document.currentScript.src).origin;
  addEventListener("message", (event) => {
    const said = event.data;
    if (event.origin !== home || !said || said.source !== "bos-embed" || said.version !== 1) return;
    for (const frame of document.querySelectorAll("iframe[data-bos-embed]")) {
      if (frame.contentWindow !== event.source) continue;
      if (said.type === "height" && said.height > 0 && said.height < 50000) frame.style.height = Math.ceil(said.height) + "px";
      if (said.type === "ended") frame.dispatchEvent(new CustomEvent("bos:ended", { bubbles: true, detail: { status: said.status } }));
    }
  });
  // A frame that came before this script has told its height to nobody: it is asked again. One that is still empty tells by itself.
  for (const frame of document.querySelectorAll("iframe[data-bos-embed]")) {
    if (!frame.contentDocument) frame.contentWindow.postMessage({ source: "bos-embed", version: 1, type: "hello" }, home);
  }
})();
