// Live charts for elements with [data-chart]; see crates/charts/README.md for the element and the JSON.
// A page shows the server's pictures; ECharts is loaded when a reader points at a chart, focuses it, or sees one without a picture.
// The first half needs no page: the server's renderer runs it too, so that both draw the same picture.
(() => {
  "use strict";

  // ---- Numbers, written as crates/semantic/src/format writes them ----

  const SIGNS = { en: [",", "."], es: [".", ","], pt: [".", ","] };
  const STEPS = { en: ["K", "M", "B", "T"], es: ["mil", "M", "mil\u00a0M", "B"], pt: ["mil", "mi", "bi", "tri"] };
  const MINUS = "\u2212";
  const SPACE = "\u00a0";
  const NONE = "\u2013";

  /** |value| × 10^shift as an integer of so many decimals, rounded half-even on its shortest decimal text. */
  function scaled(value, decimals, shift = 0) {
    const [mantissa, exponent] = Math.abs(value).toExponential().split("e");
    const digits = mantissa.replace(".", "");
    const keep = 1 + Number(exponent) + shift + decimals;
    if (keep < 0) return 0n;
    const whole = BigInt(digits.slice(0, keep).padEnd(keep, "0") || "0");
    const rest = digits.slice(keep);
    const up = rest[0] > "5" || (rest[0] === "5" && (/[1-9]/.test(rest.slice(1)) || whole % 2n === 1n));
    return up ? whole + 1n : whole;
  }

  function written(whole, decimals, locale, trim = false) {
    const [group, point] = SIGNS[locale] || SIGNS.en;
    const digits = whole.toString().padStart(decimals + 1, "0");
    const cut = digits.length - decimals;
    const grouped = digits.slice(0, cut).replace(/\B(?=(\d{3})+$)/g, group);
    const fraction = trim ? digits.slice(cut).replace(/0+$/, "") : digits.slice(cut);
    return fraction ? grouped + point + fraction : grouped;
  }

  /** Three digits that matter and a word, from `from` on; null below it. */
  function short(value, locale, from) {
    if (scaled(value, 0) < BigInt(from)) return null;
    const words = STEPS[locale] || STEPS.en;
    for (let step = 0; step < words.length; step++) {
      const shift = -3 * (step + 1);
      const last = step + 1 === words.length;
      if (!last && scaled(value, 0, shift) >= 1000n) continue;
      const decimals = scaled(value, 2, shift) < 1000n ? 2 : scaled(value, 1, shift) < 1000n ? 1 : 0;
      const gap = locale === "en" ? "" : SPACE;
      return written(scaled(value, decimals, shift), decimals, locale, true) + gap + words[step];
    }
  }

  const percentSign = (locale) => (locale === "en" ? "%" : SPACE + "%");
  const known = (value) => typeof value === "number" && Number.isFinite(value);

  function dressed(value, digits, meta, zero) {
    return (value < 0 && !zero ? MINUS : "") + meta.before + digits + meta.after;
  }

  /** The exact number, as in a table. */
  function exact(value, meta) {
    if (!known(value)) return NONE;
    const share = meta.unit === "ratio";
    const whole = scaled(value, meta.decimals, share ? 2 : 0);
    const digits = written(whole, meta.decimals, meta.locale, meta.unit === "number" || meta.unit === "days");
    return dressed(value, digits, meta, whole === 0n) + (share ? percentSign(meta.locale) : "");
  }

  /** As on a card: long money and counts are made short. */
  function compact(value, meta, from = 10000) {
    if (!known(value)) return NONE;
    const sums = meta.unit === "money" || meta.unit === "count" || meta.unit === "number";
    const digits = sums ? short(value, meta.locale, from) : null;
    if (digits) return dressed(value, digits, meta);
    if (meta.unit === "money" && scaled(value, 0) >= 1000n) {
      return dressed(value, written(scaled(value, 0), 0, meta.locale), meta);
    }
    return exact(value, meta);
  }

  /** On an axis: as short as it stays exact. */
  function tick(value, meta) {
    if (meta.unit === "ratio") {
      const whole = scaled(value, 2, 2);
      return dressed(value, written(whole, 2, meta.locale, true), meta, whole === 0n) + percentSign(meta.locale);
    }
    const digits = short(value, meta.locale, 1000);
    return dressed(value, digits || written(scaled(value, 2), 2, meta.locale, true), meta, value === 0);
  }

  /** The change in percent (points for ratios), as semantic::format::delta; null where there is none. */
  function delta(now, before, meta) {
    const points = meta.unit === "ratio";
    if (!known(now) || !known(before) || (!points && before === 0)) return null;
    const change = points ? (now - before) * 100 : ((now - before) / Math.abs(before)) * 100;
    const tenths = Math.round(Math.abs(change) * 10);
    const decimals = tenths < 10000 ? 1 : 0;
    const digits = written(scaled(tenths / 10, decimals), decimals, meta.locale);
    const text = digits + (points ? SPACE + "pp" : percentSign(meta.locale));
    return { text, sign: tenths === 0 ? 0 : Math.sign(change) };
  }

  // ---- Layout: widths are estimated alike in the browser and on the server ----

  // Generous, for the widest of the fonts in use: a label too short for its room is better than one cut off.
  const NARROW = " .,:;'|!iIjlt()[]fr\u00a0";
  const WIDE = "mwMWQOGDHNU%@—";

  function width(text, size) {
    let ems = 0;
    for (const c of text.normalize("NFD")) {
      const code = c.codePointAt(0);
      if (code >= 0x300 && code < 0x370) continue;
      if (NARROW.includes(c)) ems += 0.37;
      else if (WIDE.includes(c)) ems += 0.86;
      else if (code > 0x2e80) ems += 1;
      else if (c >= "A" && c <= "Z") ems += 0.7;
      else ems += 0.635;
    }
    return ems * size;
  }

  function measureText(text, font) {
    const size = Number(/([\d.]+)px/.exec(font || "")?.[1]) || 12;
    return { width: width(String(text), size) };
  }

  function clip(text, length) {
    const chars = [...text];
    return chars.length > length ? chars.slice(0, length - 1).join("").trimEnd() + "…" : text;
  }

  const NAME = 28;
  const LEGEND_ROW = 20;

  /** Room for the legend, which wraps. */
  function legendHeight(names, room) {
    let rows = 1;
    let at = 0;
    for (const name of names) {
      const item = 12 + 5 + width(clip(name, NAME), 12) + 14;
      if (at > 0 && at + item > room + 14) {
        rows++;
        at = 0;
      }
      at += item;
    }
    return rows * LEGEND_ROW + 8;
  }

  /** The option that ECharts draws: what the JSON says, with formatters and room for the texts. */
  function prepare(figure, room) {
    const { meta } = figure;
    const option = JSON.parse(JSON.stringify(figure.option));
    const sideways = meta.axis === "x";
    const numbers = sideways ? option.xAxis : option.yAxis;
    const names = sideways ? option.yAxis : option.xAxis;
    option.textStyle = { fontFamily: "inherit", fontSize: 11 };
    numbers.axisLabel = { ...numbers.axisLabel, formatter: (value) => tick(value, meta) };
    names.axisLine = { ...names.axisLine, onZero: false };
    names.axisLabel = { ...names.axisLabel, hideOverlap: true };
    if (option.legend) {
      const lines = option.series.some((series) => series.type === "line");
      Object.assign(option.legend, { padding: 0, formatter: (name) => clip(name, NAME) });
      Object.assign(option.legend, lines ? { itemStyle: { opacity: 0 } } : { icon: "roundRect" });
      option.grid[0].top = legendHeight(meta.series.map((series) => series.name), room) + 4;
    }
    if (sideways) bars(option, meta, room);
    else if (names.boundaryGap === false) option.grid[0].right = Math.ceil(width(names.data.at(-1) ?? "", 11) / 2);
    if (meta.direct) direct(option, meta);
    return option;
  }

  /** Names before the bars, from the left edge; numbers behind them. */
  function bars(option, meta, room) {
    const names = option.yAxis.data || [];
    const longest = Math.max(40, ...names.map((name) => width(name, 12)));
    const label = Math.ceil(Math.min(longest, room * 0.38)) + 2;
    const text = (value) => (known(value) ? compact(value, meta) : "");
    const labelled = option.series.filter((series) => series.label);
    const numbers = labelled.flatMap((series) => series.data || []).filter(known);
    const widest = (some) => Math.ceil(Math.max(0, ...some.map((value) => width(text(value), 12) + 8)));
    const left = label + 12 + widest(numbers.filter((value) => value < 0));
    for (const series of labelled) series.label.formatter = (point) => text(point.value);
    Object.assign(option.grid[0], { containLabel: false, left, right: widest(numbers.filter((value) => value >= 0)) });
    Object.assign(option.yAxis.axisLabel, { width: label, overflow: "truncate", align: "left", margin: left });
    if (!option.legend) option.grid[0].top = 0;
  }

  /** Names at the ends of a few lines. */
  function direct(option, meta) {
    option.series.forEach((series, at) => {
      const name = clip(meta.series[at].name, 18);
      series.endLabel = { show: true, formatter: () => name, color: "var(--text-2)", fontSize: 12, distance: 6 };
      series.labelLayout = { moveOverlap: "shiftY" };
    });
    const longest = Math.max(...meta.series.map((series) => width(clip(series.name, 18), 12)));
    option.grid[0].right = Math.ceil(longest) + 12;
  }

  const core = { prepare, exact, compact, tick, delta, measureText };
  globalThis.bosCharts = core;
  if (typeof document === "undefined") return;

  // ---- The page ----

  const SCRIPT = "/assets/echarts.min.js";
  const HOST = "chart-live";
  const live = new Map();

  let loading = null;
  function library() {
    loading ??= new Promise((resolve, reject) => {
      const script = document.createElement("script");
      script.src = SCRIPT;
      script.onload = () => {
        globalThis.echarts.setPlatformAPI({ measureText });
        resolve(globalThis.echarts);
      };
      script.onerror = () => {
        loading = null;
        script.remove();
        reject(new Error("charts: " + SCRIPT + " did not load"));
      };
      document.head.append(script);
    });
    return loading;
  }

  const idle = globalThis.requestIdleCallback
    ? (task) => requestIdleCallback(task, { timeout: 500 })
    : (task) => setTimeout(task, 1);

  const near = new IntersectionObserver(
    (entries) => {
      for (const { target, isIntersecting } of entries) {
        if (!isIntersecting) continue;
        near.unobserve(target);
        const state = live.get(target);
        if (!state) continue;
        state.near = true;
        fit(target);
      }
    },
    { rootMargin: "200px" },
  );

  const sizes = new ResizeObserver((entries) => {
    for (const { target } of entries) fit(target);
  });

  function source(el) {
    return el.getAttribute("data-chart") || el.querySelector(':scope > script[type="application/json"]')?.textContent || "";
  }

  function box(el) {
    return { width: Math.floor(el.clientWidth), height: Math.floor(el.clientHeight) };
  }

  const WAKES = ["pointerenter", "pointerdown", "focus"];

  /** Whether the server's picture serves here: one is shown, and not so squeezed that it can't be read. */
  function pictured(el, size) {
    for (const svg of el.querySelectorAll(":scope > svg")) {
      if (svg.getClientRects().length === 0) continue;
      const drawn = svg.viewBox.baseVal.width;
      return size.width >= drawn * 0.8 && size.width <= drawn * 1.6;
    }
    return false;
  }

  /** Brings the charts of a group to life: a crosshair needs them all. */
  function wake(event) {
    const el = event.currentTarget;
    const state = live.get(el);
    if (!state) return;
    state.pointer = event.type === "focus" ? null : event;
    if (state.chart || state.busy) return;
    const group = el.getAttribute("data-chart-group");
    draw(el).then(() => {
      for (const [other, { chart, near }] of live) {
        if (group && near && !chart && other.getAttribute("data-chart-group") === group) idle(() => draw(other));
      }
    });
  }

  /** Starts to look after an element. */
  function mount(el) {
    if (live.has(el)) return refresh(el);
    live.set(el, { chart: null, host: null, text: null, figure: null, size: null, near: false, busy: false, pointer: null });
    el.addEventListener("keydown", step);
    for (const name of WAKES) el.addEventListener(name, wake, { passive: true });
    near.observe(el);
    sizes.observe(el);
  }

  function unmount(el) {
    const state = live.get(el);
    if (!state) return;
    live.delete(el);
    near.unobserve(el);
    sizes.unobserve(el);
    el.removeEventListener("keydown", step);
    for (const name of WAKES) el.removeEventListener(name, wake);
    state.chart?.dispose();
    state.host?.remove();
    still(el, true);
  }

  /** Draws anew what has changed: another chart, or content that the page put in the live one's place. */
  function refresh(el) {
    const state = live.get(el);
    if (!state) return;
    if (!state.chart) return fit(el);
    if (state.host.parentNode !== el || state.text !== source(el)) draw(el);
  }

  async function draw(el) {
    const state = live.get(el);
    if (!state || state.busy) return;
    state.busy = true;
    const echarts = await library().catch(() => null);
    state.busy = false;
    const size = box(el);
    if (!echarts || live.get(el) !== state || !el.isConnected || size.width === 0 || size.height === 0) return;
    try {
      state.text = source(el);
      state.figure = JSON.parse(state.text);
    } catch {
      return unmount(el);
    }
    host(echarts, el, state, size);
    show(state, size);
    still(el, false);
    point(el, state);
  }

  /** The tooltip where the pointer waits since before the chart came to life. */
  function point(el, state) {
    if (!state.pointer || !el.matches(":hover")) return;
    const { left, top } = el.getBoundingClientRect();
    const at = { x: state.pointer.clientX - left, y: state.pointer.clientY - top };
    if (state.chart.containPixel("grid", [at.x, at.y])) state.chart.dispatchAction({ type: "showTip", ...at });
  }

  /** A new live chart in its own element, over the server's picture. */
  function host(echarts, el, state, size) {
    state.chart?.dispose();
    state.host?.remove();
    state.host = document.createElement("div");
    state.host.className = HOST;
    state.host.setAttribute("aria-hidden", "true");
    state.host.style.cssText = "position:absolute;inset:0";
    if (getComputedStyle(el).position === "static") el.style.position = "relative";
    el.append(state.host);
    state.chart = echarts.init(state.host, null, { renderer: "svg", ...size });
    state.chart.on("updateAxisPointer", (event) => link(el, event));
    state.chart.on("globalout", () => link(el, null));
  }

  function show(state, size) {
    const option = prepare(state.figure, size.width);
    option.tooltip = tooltip(state.figure);
    Object.assign(state, { size, top: option.grid[0].top });
    state.chart.setOption(option);
    state.chart.getZr().flush();
  }

  /** The server's picture gives way to the live chart, and comes back when that goes. */
  function still(el, visible) {
    for (const child of el.children) {
      if (child.classList.contains(HOST) || child.tagName === "SCRIPT") continue;
      child.style.visibility = visible ? "" : "hidden";
    }
  }

  /** A new size, or the first one for what was hidden. Without a chart or a picture that serves, one is drawn in a quiet moment. */
  function fit(el) {
    const state = live.get(el);
    const size = box(el);
    if (!state?.near || size.width === 0 || size.height === 0) return;
    if (!state.chart) {
      if (!pictured(el, size)) idle(() => draw(el));
      return;
    }
    if (state.size.width === size.width && state.size.height === size.height) return;
    state.chart.resize(size);
    show(state, size);
  }

  // ---- Tooltip and crosshair ----

  const MUTED = "color:var(--text-3)";

  function node(tag, css, ...children) {
    const element = document.createElement(tag);
    element.style.cssText = css;
    element.append(...children);
    return element;
  }

  function tooltip(figure) {
    const bars = figure.option.series.some((series) => series.type === "bar");
    return {
      trigger: "axis",
      confine: true,
      transitionDuration: 0,
      padding: [8, 12],
      borderWidth: 1,
      backgroundColor: "var(--surface)",
      borderColor: "var(--line)",
      textStyle: { color: "var(--text)", fontSize: 12 },
      extraCssText: "border-radius:8px;box-shadow:none;font-variant-numeric:tabular-nums",
      axisPointer: {
        type: bars ? "shadow" : "line",
        animation: false,
        z: 0,
        label: { show: false },
        lineStyle: { color: "var(--gray-6)", type: [2, 3], width: 1 },
        shadowStyle: { color: "var(--gray-5)", opacity: 0.35 },
      },
      formatter: (points) => tip(figure, [].concat(points)[0]?.dataIndex ?? 0),
    };
  }

  /** Heading, a row a series with share or change, the total. Texts are set as texts, never as HTML. */
  function tip(figure, at) {
    const { meta, option } = figure;
    const value = (series) => option.series[series].data?.[at] ?? null;
    const before = meta.series.findIndex((series) => series.role === "previous");
    const sum = meta.total ? meta.series.reduce((total, _, series) => total + (value(series) ?? 0), 0) : 0;
    const rows = meta.series.map((series, index) => {
      const name = (index === before && series.titles?.[at]) || (before >= 0 && series.role === "main" ? meta.titles[at] : series.name);
      const share = meta.total && sum > 0 ? exact((value(index) ?? 0) / sum, { ...meta, unit: "ratio", decimals: 1, before: "", after: "" }) : "";
      const note = series.role === "main" && before >= 0 ? change(delta(value(index), value(before), meta), series.good) : node("span", MUTED, share);
      return row(series.colour, name, exact(value(index), meta), note, series.role === "previous");
    });
    if (meta.total) rows.push(row("transparent", meta.total, exact(sum, meta), "", false, true));
    const grid = node("div", "display:grid;grid-template-columns:auto 1fr auto auto;gap:2px 8px;align-items:center", ...rows.flat());
    return before >= 0 ? grid : node("div", "", node("div", MUTED + ";margin-bottom:4px", meta.titles[at] ?? ""), grid);
  }

  function row(colour, name, value, note, faint, strong) {
    return [
      node("i", `width:8px;height:8px;border-radius:2px;background:${colour}`),
      node("span", `max-width:220px;overflow:hidden;text-overflow:ellipsis;white-space:nowrap;${faint ? MUTED : "color:var(--text-2)"}`, name),
      node("span", `text-align:right;font-weight:${faint ? 400 : 600}${strong ? ";border-top:1px solid var(--line)" : ""}`, value),
      node("span", "text-align:right;white-space:nowrap", note),
    ];
  }

  function change(difference, good) {
    if (!difference) return "";
    const fine = difference.sign === 0 || good === "neutral" ? null : (difference.sign > 0) === (good === "up");
    const colour = fine === null ? "var(--text-3)" : fine ? "var(--good)" : "var(--bad)";
    const arrow = difference.sign === 0 ? "" : difference.sign > 0 ? "↑ " : "↓ ";
    return node("span", `color:${colour};font-weight:600`, arrow + difference.text);
  }

  /** Draws the crosshair of one chart in the others of its group, where they have the same category. */
  function link(el, event) {
    const group = el.getAttribute("data-chart-group");
    const at = event?.axesInfo?.[0]?.value;
    const key = at === undefined ? undefined : live.get(el)?.figure?.meta.keys[at];
    for (const [other, state] of live) {
      if (!group || other === el || !state.chart || other.getAttribute("data-chart-group") !== group) continue;
      cross(state, key === undefined ? -1 : state.figure.meta.keys.indexOf(key));
    }
  }

  function cross(state, at) {
    state.line?.remove();
    state.line = null;
    if (at < 0 || state.figure.meta.axis !== "y") return;
    const x = state.chart.convertToPixel({ xAxisIndex: 0 }, at);
    if (!known(x)) return;
    const css = `position:absolute;top:${state.top}px;bottom:20px;left:${Math.round(x)}px;border-left:1px dashed var(--gray-6);pointer-events:none`;
    state.line = node("div", css);
    state.host.append(state.line);
  }

  /** Arrow keys walk through the points of a focused chart. */
  function step(event) {
    const state = live.get(event.currentTarget);
    if (event.target !== event.currentTarget || !state?.chart) return;
    const last = state.figure.meta.keys.length - 1;
    const at = state.at ?? -1;
    const next = { ArrowRight: at + 1, ArrowLeft: at - 1, Home: 0, End: last, Escape: null }[event.key];
    if (next === undefined) return;
    if (next === null) return state.chart.dispatchAction({ type: "hideTip" });
    state.at = Math.max(0, Math.min(last, next));
    state.chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: state.at });
    event.preventDefault();
  }

  // ---- Coming and going ----

  function scan(root) {
    if (root.matches?.("[data-chart]")) mount(root);
    for (const el of root.querySelectorAll?.("[data-chart]") ?? []) mount(el);
  }

  new MutationObserver((records) => {
    for (const { type, target, addedNodes, removedNodes } of records) {
      if (target.closest?.("." + HOST)) continue;
      if (type === "attributes") {
        target.hasAttribute("data-chart") ? mount(target) : unmount(target);
        continue;
      }
      addedNodes.forEach(scan);
      const owner = (addedNodes.length || removedNodes.length) && target.closest?.("[data-chart]");
      if (owner) refresh(owner);
    }
    for (const el of live.keys()) if (!el.isConnected) unmount(el);
  }).observe(document.documentElement, {
    subtree: true,
    childList: true,
    attributes: true,
    attributeFilter: ["data-chart"],
  });

  Object.assign(core, { mount, unmount });
  scan(document);
})();
