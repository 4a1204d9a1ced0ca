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

  /** A name cut to so many pixels. */
  function fitted(text, room, size) {
    let name = text;
    for (let length = [...text].length; width(name, size) > room && length > 1; length--) name = clip(text, length - 1);
    return name;
  }

  const NAME = 28;
  const LEGEND_ROW = 20;
  const RIGHT = { en: "right", es: "der.", pt: "dir." };
  /** Below it names find no room beside what they name. */
  const NARROW_BELOW = 460;

  /** How the numbers of a series are written: its own way, or the chart's. */
  const measured = (meta, series) => ({ ...meta, ...meta.series[series]?.measure });

  const percent = (share, meta) => exact(share, { ...meta, unit: "ratio", decimals: 1, before: "", after: "" });

  const longest = (texts, size) => Math.ceil(Math.max(0, ...texts.map((text) => width(text, size))));

  /** Room for the legend, which wraps. */
  function legendHeight(names, room) {
    let rows = 1;
    let at = 0;
    for (const name of names) {
      const item = 12 + 5 + width(name, 12) + 14;
      if (at > 0 && at + item > room + 14) {
        rows++;
        at = 0;
      }
      at += item;
    }
    return rows * LEGEND_ROW + 8;
  }

  /** What stands for a series in the legend. */
  function sample({ type, stack, lineStyle }) {
    if (type !== "line" || stack) return { icon: "roundRect" };
    return lineStyle?.width === 0 ? { icon: "circle" } : { itemStyle: { opacity: 0 } };
  }

  /** The option that ECharts draws: what the JSON says, with formatters and room for the texts. */
  function prepare(figure, room, height) {
    const { meta } = figure;
    const option = JSON.parse(JSON.stringify(figure.option));
    option.textStyle = { fontFamily: "inherit", fontSize: 11 };
    if (meta.shape === "pie" || meta.shape === "donut") slices(option, meta, room, height);
    else if (meta.shape === "heat_map") cells(option, meta, room, height);
    else axes(option, meta, room, height);
    return option;
  }

  function axes(option, meta, room, height) {
    const sideways = meta.axis === "x";
    const numbers = [].concat(sideways ? option.xAxis : option.yAxis);
    const [names] = [].concat(sideways ? option.yAxis : option.xAxis);
    numbers.forEach((axis, at) => {
      const own = measured(meta, option.series.findIndex((series) => (series.yAxisIndex ?? 0) === at));
      axis.axisLabel = { ...axis.axisLabel, formatter: (value) => tick(value, own) };
    });
    names.axisLine = { ...names.axisLine, onZero: false };
    names.axisLabel = { ...names.axisLabel, hideOverlap: true };
    if (option.legend) legend(option, meta, room);
    if (meta.shape === "funnel") funnel(option, meta, room, height);
    else if (sideways) bars(option, meta, room);
    else below(option, names, room, numbers.length > 1);
    if (meta.direct) direct(option, meta);
  }

  /** The last label needs room beyond its place; names that must all be there are cut to theirs. */
  function below(option, names, room, between) {
    const half = width(names.data.at(-1) ?? "", 11) / 2;
    const place = (room - (between ? 110 : 60)) / Math.max(1, names.data.length);
    if (names.boundaryGap === false) option.grid[0].right = Math.ceil(half);
    else if (!between && names.axisLabel.interval !== 0) option.grid[0].right = Math.max(0, Math.ceil(half - place / 2));
    if (names.axisLabel.interval !== 0) return;
    Object.assign(names.axisLabel, place < 32 ? { interval: "auto" } : { width: place - 4, overflow: "truncate" });
  }

  function legend(option, meta, room) {
    const side = (at) => (option.series[at]?.yAxisIndex ? ` (${RIGHT[meta.locale] || RIGHT.en})` : "");
    const texts = meta.series.map(({ name }, at) => clip(name, NAME) + side(at));
    const named = new Map(meta.series.map(({ name }, at) => [name, texts[at]]));
    Object.assign(option.legend, {
      padding: 0,
      data: option.legend.data.map((item, at) => ({ ...item, ...sample(option.series[at]) })),
      formatter: (name) => named.get(name) ?? name,
    });
    option.grid[0].top = legendHeight(texts, room) + 4;
  }

  /** Names before the bars, from the left edge; numbers behind them. */
  function bars(option, meta, room) {
    const names = option.yAxis.data || [];
    const label = Math.ceil(Math.min(Math.max(40, longest(names, 12)), room * 0.38)) + 2;
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

  /** Steps with their numbers behind them and two columns of shares; where that gets narrow, the names go above the bars. */
  function funnel(option, meta, room, height) {
    const [names, ...shares] = option.yAxis;
    const [series] = option.series;
    const text = (value) => compact(value, meta);
    const values = longest(series.data.map(text), 12) + 8;
    const above = room < NARROW_BELOW && (height - 24) / names.data.length >= 36;
    const label = Math.min(longest(names.data, 12), room * 0.3) + 2;
    let right = values;
    const columns = shares.map((axis) => Math.max(width(axis.name, 11), longest(axis.data, 12)) + 14);
    const fit = room - values - columns[0] - columns[1] >= 60;
    for (const [at, axis] of shares.entries()) {
      axis.show = fit;
      if (!fit) continue;
      right += columns[at];
      axis.offset = Math.ceil(right);
      axis.nameGap = 10;
      axis.axisLabel = { ...axis.axisLabel, margin: 0, align: "right", formatter: (share) => share };
    }
    const left = above ? 0 : label + 12;
    Object.assign(option.grid[0], { containLabel: false, left, right: Math.ceil(right), top: fit ? 22 : 0, bottom: 0 });
    Object.assign(
      names.axisLabel,
      above
        ? { inside: true, margin: 0, verticalAlign: "bottom", padding: [0, 0, 10, 0], width: room - right + values }
        : { width: label, margin: label + 12 },
      { align: "left", overflow: "truncate" },
    );
    if (above) series.barWidth = 16;
    names.z = 5;
    series.label.formatter = (point) => text(point.value);
  }

  /** Names and shares around the circle, or beside it in a legend; the whole in the middle. */
  function slices(option, meta, room, height) {
    const [pie] = option.series;
    const total = pie.data.reduce((sum, { value }) => sum + value, 0);
    const share = pie.data.map(({ value }) => percent(value / total, meta));
    const shares = longest(share, 12);
    const beside = room < NARROW_BELOW;
    const names = longest(meta.titles, 12) + shares + 8;
    const around = Math.min(height / 2 - 20, Math.max(room * 0.155, room / 2 - 40 - Math.min(names, room * 0.3)));
    const outer = Math.max(20, beside ? Math.min(height / 2 - 4, room * 0.23) : around);
    const inner = meta.shape === "donut" ? outer * 0.64 : 0;
    const center = [beside ? outer + 2 : room / 2, height / 2];
    const texts = (space) => (at) => `${fitted(meta.titles[at] ?? "", space - shares - 8, 12)}  ${share[at]}`;
    // Two slices may bear one name; the legend goes by names.
    const data = pie.data.map((slice, at) => ({ ...slice, name: String(at) }));
    Object.assign(pie, { center, radius: [inner, outer], data });
    if (beside) {
      const left = Math.ceil(2 * outer) + 22;
      pie.label.show = pie.labelLine.show = false;
      option.legend = {
        ...{ orient: "vertical", left, top: "middle", padding: 0, itemWidth: 8, itemHeight: 8, icon: "roundRect" },
        ...{ itemGap: Math.max(1, Math.min(9, height / pie.data.length - 13)), selectedMode: false },
        ...{ textStyle: { color: "var(--text-2)", fontSize: 12 }, formatter: texts(room - left - 14) },
      };
    } else {
      const named = texts(room / 2 - outer - 40);
      Object.assign(pie.labelLine, { length: 10, length2: 12 });
      Object.assign(pie.label, { lineHeight: 16, formatter: ({ dataIndex }) => named(dataIndex) });
    }
    const [title] = option.title || [];
    if (!title) return;
    const size = Math.max(11, Math.min(20, (inner * 1.6) / Math.max(1, width(title.text, 1))));
    Object.assign(title, { left: center[0], top: center[1] - (size + 15) / 2 - 1, textAlign: "center", padding: 0 });
    title.textStyle = { ...title.textStyle, fontSize: size, lineHeight: size, fontWeight: 600 };
    title.subtextStyle = { ...title.subtextStyle, lineHeight: 12 };
  }

  /** Rows named at the left, the scale below; numbers in the cells where all of them find room there. */
  function cells(option, meta, room, height) {
    const [series] = option.series;
    const [scale] = option.visualMap;
    const { data: rows } = option.yAxis;
    const { data: columns } = option.xAxis;
    const label = Math.min(longest(rows, 12), Math.floor(room * 0.3)) + 2;
    const left = label + 8;
    const last = width(columns.at(-1) ?? "", 11) - (room - left) / columns.length;
    const grid = { containLabel: false, left, right: Math.max(0, Math.ceil(last / 2)), top: 0, bottom: 46 };
    Object.assign(option.grid[0], grid);
    Object.assign(option.yAxis.axisLabel, { width: label, overflow: "truncate", align: "left", margin: left });
    option.xAxis.axisLabel = { ...option.xAxis.axisLabel, hideOverlap: true };
    option.xAxis.axisLine = { show: false };
    const text = (value) => compact(value, meta, 1000);
    const numbers = series.data.map((cell) => cell[2]).filter(known);
    const across = (room - left - grid.right) / columns.length;
    if (longest(numbers.map(text), 11) + 8 <= across && (height - grid.bottom) / rows.length >= 18) {
      const dark = scale.pieces[3].gt;
      series.data = series.data.map((value) => ({ value, label: { color: value[2] > dark ? "var(--surface)" : "var(--text)" } }));
      series.label = { show: true, fontSize: 11, formatter: (point) => text(point.value[2]) };
    }
    Object.assign(scale, {
      ...{ text: [SPACE + tick(scale.max, meta), tick(scale.min, meta) + SPACE], itemGap: 2, itemSymbol: "rect", padding: 0 },
      ...{ showLabel: false, selectedMode: false, hoverLink: false },
    });
  }

  /** Names at the ends of a few lines. */
  function direct(option, meta) {
    option.series.forEach((series, at) => {
      const name = clip(meta.series[at].name, 18);
      series.endLabel = { show: true, formatter: () => name, color: "var(--text-2)", fontSize: 12, distance: 6 };
      series.labelLayout = { moveOverlap: "shiftY" };
    });
    option.grid[0].right = longest(meta.series.map((series) => clip(series.name, 18)), 12) + 12;
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
    if (!state.figure.meta.axis || state.chart.containPixel("grid", [at.x, at.y])) state.chart.dispatchAction({ type: "showTip", ...at });
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
    state.chart.on("click", (event) => state.figure.meta.axis || pick(el, event.dataIndex));
    state.chart.getZr().on("click", (event) => pickAt(el, event.offsetX, event.offsetY));
  }

  function show(state, size) {
    const option = prepare(state.figure, size.width, size.height);
    option.tooltip = tooltip(state.figure);
    Object.assign(state, { size, top: option.grid?.[0]?.top ?? 0 });
    state.chart.setOption(option, { replaceMerge: ["series", "grid", "xAxis", "yAxis", "legend", "title", "visualMap"] });
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
      trigger: figure.meta.axis ? "axis" : "item",
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
    const tell = { pie: tipOfSlice, donut: tipOfSlice, heat_map: tipOfCell, funnel: tipOfStep }[meta.shape];
    if (tell) return tell(meta, option, at);
    const value = (series) => option.series[series].data?.[at] ?? null;
    const before = meta.series.findIndex((series) => series.role === "previous");
    const sum = meta.total ? meta.series.reduce((total, _, series) => total + (value(series) ?? 0), 0) : 0;
    const rows = meta.series.map((series, index) => {
      const name = (index === before && series.titles?.[at]) || (before >= 0 && series.role === "main" ? meta.titles[at] : series.name);
      const share = meta.total && sum > 0 ? percent((value(index) ?? 0) / sum, meta) : "";
      const note = series.role === "main" && before >= 0 ? change(delta(value(index), value(before), meta), series.good) : node("span", MUTED, share);
      return row(series.colour, name, exact(value(index), measured(meta, index)), note, series.role === "previous");
    });
    if (meta.total) rows.push(row("transparent", meta.total, exact(sum, meta), "", false, true));
    return before >= 0 ? table(rows) : headed(meta.titles[at], table(rows));
  }

  function table(rows) {
    return node("div", "display:grid;grid-template-columns:auto 1fr auto auto;gap:2px 8px;align-items:center", ...rows.flat());
  }

  function headed(title, body) {
    return node("div", "", node("div", MUTED + ";margin-bottom:4px", title ?? ""), body);
  }

  function tipOfSlice(meta, option, at) {
    const { data } = option.series[0];
    const total = data.reduce((sum, { value }) => sum + value, 0);
    const { value } = data[at] ?? {};
    const rows = [row(meta.series[at]?.colour, meta.titles[at], exact(value, meta), node("span", MUTED, percent(value / total, meta)))];
    if (meta.total) rows.push(row("transparent", meta.total, exact(total, meta), "", false, true));
    return table(rows);
  }

  function tipOfCell(meta, option, at) {
    const [column, line, value] = option.series[0].data[at] ?? [];
    return headed(meta.titles[column], table([row("transparent", meta.series[line]?.name ?? "", exact(value, meta), "")]));
  }

  function tipOfStep(meta, option, at) {
    const shares = option.yAxis.slice(1).map(({ name, data }) => row("transparent", name, data[at], "", true));
    const value = row(meta.series[0].colour, meta.titles[at], exact(option.series[0].data[at], meta), "");
    return table([value, ...(at > 0 ? shares : [])]);
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

  /** Where numbers have an axis, a click anywhere in a category's strip means the category. */
  function pickAt(el, x, y) {
    const state = live.get(el);
    if (!state?.figure.meta.axis || !state.chart.containPixel("grid", [x, y])) return;
    const at = state.chart.convertFromPixel("grid", [x, y])[state.figure.meta.axis === "x" ? 1 : 0];
    pick(el, Math.round(at));
  }

  /** Tells the page which category was clicked, by its value. */
  function pick(el, at) {
    const state = live.get(el);
    const { shape, keys } = state?.figure.meta ?? {};
    if (!keys?.[at] || shape === "heat_map" || shape === "funnel") return;
    el.dispatchEvent(new CustomEvent("chart-pick", { bubbles: true, detail: keys[at] }));
  }

  /** Arrow keys walk through the points of a focused chart; Enter picks one. */
  function step(event) {
    const state = live.get(event.currentTarget);
    if (event.target !== event.currentTarget || !state?.chart) return;
    if (event.key === "Escape") return state.chart.dispatchAction({ type: "hideTip" });
    if (event.key === "Enter") return pick(event.currentTarget, state.at);
    const next = beside(state.figure, state.at ?? -1, event.key);
    if (next === undefined) return;
    state.at = next;
    state.chart.dispatchAction({ type: "showTip", seriesIndex: 0, dataIndex: state.at });
    event.preventDefault();
  }

  /** The point that a key leads to; undefined for other keys. In a grid the rows can be walked too, past empty places. */
  function beside({ meta, option }, at, key) {
    const grid = meta.shape === "heat_map" ? option.series[0].data : null;
    const count = (grid ?? meta.keys).length;
    const row = grid ? meta.keys.length : undefined;
    const walks = { ArrowRight: [at, 1], ArrowLeft: [at, -1], ArrowDown: [at, row], ArrowUp: [at, row && -row] };
    const [from, stride] = { ...walks, Home: [-1, 1], End: [count, -1] }[key] ?? [];
    if (stride === undefined) return undefined;
    let to = from < 0 ? 0 : from + stride;
    while (grid && to >= 0 && to < count && !known(grid[to][2])) to += from < 0 ? 1 : stride;
    return to >= 0 && to < count ? to : Math.max(0, at);
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
