// A board shown outside: tooltips, its height for the page around it, fresh numbers now and then.
(() => {
  "use strict";
  const body = document.body;
  const sites = (body.dataset.sites || "").split(" ").filter(Boolean);
  const lang = document.documentElement.lang || "en";

  // ---- The page around: told nothing but how tall this one is, and that its time is over ----

  function around() {
    const first = location.ancestorOrigins && location.ancestorOrigins[0];
    if (first) return sites.includes(first) ? [first] : [];
    try {
      const from = new URL(document.referrer).origin;
      if (sites.includes(from)) return [from];
    } catch {}
    return sites;
  }

  function tell(message) {
    if (window.parent === window) return;
    for (const site of around()) window.parent.postMessage({ source: "bos-embed", version: 1, ...message }, site);
  }

  let told = 0;
  function measure() {
    const main = document.querySelector("main");
    const height = Math.ceil(main.getBoundingClientRect().height);
    if (height !== told) tell({ type: "height", height: (told = height) });
  }

  // A page whose script comes later than this one asks.
  addEventListener("message", (event) => {
    const asks = event.source === window.parent && sites.includes(event.origin) && event.data && event.data.source === "bos-embed";
    if (!asks || event.data.type !== "hello") return;
    told = 0;
    measure();
  });

  // ---- Tooltips: the numbers of the category under the pointer, or that the arrow keys chose ----

  function written(value, m) {
    if (typeof value !== "number") return "\u2013";
    const share = m.unit === "ratio";
    const digits = { minimumFractionDigits: m.decimals, maximumFractionDigits: m.decimals, useGrouping: "always" };
    const text = new Intl.NumberFormat(lang, digits).format(Math.abs(share ? value * 100 : value));
    return (value < 0 ? "\u2212" : "") + m.before + text + m.after + (share ? (lang === "en" ? "%" : "\u00a0%") : "");
  }

  /** Where the numbers stand: the longest level line of the picture that is seen. */
  function plot(chart) {
    const svg = [...chart.querySelectorAll(":scope > svg")].find((one) => one.clientWidth || one.getBoundingClientRect().width);
    if (!svg) return null;
    let best = null;
    for (const path of svg.querySelectorAll("path")) {
      const line = /^M([\d.]+) ([\d.]+)L([\d.]+) ([\d.]+)$/.exec(path.getAttribute("d") || "");
      if (line && line[2] === line[4] && (!best || line[3] - line[1] > best.to - best.from)) best = { from: +line[1], to: +line[3] };
    }
    const matrix = svg.getScreenCTM();
    return best && matrix ? { ...best, matrix } : null;
  }

  function hide(chart) {
    for (const old of chart.querySelectorAll(":scope > .tip, :scope > .cross")) old.remove();
  }

  function show(chart, at, data, area) {
    hide(chart);
    const count = data.t.length;
    chart.at = Math.max(0, Math.min(count - 1, at));
    const part = data.b ? (chart.at + 0.5) / count : count > 1 ? chart.at / (count - 1) : 0.5;
    const box = chart.getBoundingClientRect();
    const x = new DOMPoint(area.from + part * (area.to - area.from), 0).matrixTransform(area.matrix).x - box.left;
    const cross = document.createElement("div");
    cross.className = "cross";
    cross.style.left = x + "px";
    const tip = document.createElement("div");
    tip.className = "tip";
    tip.setAttribute("role", "status");
    const head = document.createElement("b");
    head.textContent = data.t[chart.at];
    tip.append(head);
    for (const series of data.s) {
      const line = document.createElement("span");
      const dot = document.createElement("i");
      dot.style.background = series.c;
      const number = document.createElement("em");
      number.textContent = written(series.v[chart.at], series.m);
      line.append(dot, (series.t && series.t[chart.at]) || series.n, number);
      tip.append(line);
    }
    chart.append(cross, tip);
    const left = x + 12 + tip.offsetWidth > box.width ? x - 12 - tip.offsetWidth : x + 12;
    tip.style.left = Math.max(0, left) + "px";
  }

  function dress(chart) {
    const data = JSON.parse(chart.dataset.tip);
    const near = (event) => {
      const area = plot(chart);
      if (!area) return;
      const x = new DOMPoint(event.clientX, event.clientY).matrixTransform(area.matrix.inverse()).x;
      const part = (x - area.from) / (area.to - area.from);
      show(chart, data.b ? Math.floor(part * data.t.length) : Math.round(part * (data.t.length - 1)), data, area);
    };
    chart.addEventListener("pointermove", near);
    chart.addEventListener("pointerdown", near);
    chart.addEventListener("pointerleave", () => hide(chart));
    chart.addEventListener("blur", () => hide(chart));
    chart.addEventListener("keydown", (event) => {
      const step = { ArrowLeft: -1, ArrowRight: 1 }[event.key];
      if (event.key === "Escape") hide(chart);
      if (!step) return;
      event.preventDefault();
      const area = plot(chart);
      if (area) show(chart, (chart.at ?? (step > 0 ? -1 : data.t.length)) + step, data, area);
    });
  }

  // ---- Fresh numbers: the page once more, its content in place of this one's ----

  async function refresh() {
    if (document.hidden) return;
    const pass = body.dataset.pass;
    const options = { cache: "no-store", credentials: "omit", redirect: "error" };
    if (pass) Object.assign(options, { method: "POST", body: new URLSearchParams({ pass }) });
    let answer;
    try {
      answer = await fetch(location.href, options);
    } catch {
      return;
    }
    if (answer.status >= 500 || answer.status === 429) return;
    const next = new DOMParser().parseFromString(await answer.text(), "text/html");
    const main = next.querySelector("main");
    if (!main) return;
    document.querySelector("main").replaceWith(document.importNode(main, true));
    if (!answer.ok) {
      clearInterval(timer);
      tell({ type: "ended", status: answer.status });
    } else if (next.body.dataset.pass) {
      body.dataset.pass = next.body.dataset.pass;
    }
    start();
  }

  const watch = new ResizeObserver(measure);
  function start() {
    for (const chart of document.querySelectorAll("[data-tip]")) dress(chart);
    watch.disconnect();
    watch.observe(document.querySelector("main"));
    measure();
  }
  const timer = setInterval(refresh, 1000 * (Number(body.dataset.refresh) || 300));
  start();
})();
