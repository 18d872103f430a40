/*
 * Put into each measured page before its own scripts, as a plain script. It notes what the page draws, steps it frame by frame, and
 * marks each step in the trace (`bench-step-<n>`, `bench-end`), where the time of scripts is read.
 */
(() => {
  const charts = () => document.querySelector("section[aria-label=Charts], [role=region][aria-label=Charts], .charts");
  const statusText = () => [...document.querySelectorAll("[role=status]")].map(({ textContent }) => textContent ?? "").find((text) => text.startsWith("Showing")) ?? "";
  const killedText = () => document.querySelector(".strip-killed strong")?.textContent ?? "";
  const numberIn = (text) => Number(text.replace(/\D/g, ""));
  const answer = () => {
    const [, shown] = /^Showing ([\d.,\s]+) of/.exec(statusText()) ?? [];
    return shown === undefined ? null : { shown: numberIn(shown), killed: numberIn(killedText() || "0") };
  };

  const seen = { status: 0, drawnMap: 0, drawings: 0, charts: 0, anything: 0, firstStatus: null };
  let lastNumbers = " ";
  const look = (mutations) => {
    const now = performance.now();
    const status = statusText();
    // Another rule leaves how many are shown, and changes how many are said to be killed.
    const numbers = `${status} ${killedText()}`;
    if (numbers !== lastNumbers) {
      seen.firstStatus ??= status === "" ? null : now;
      seen.status = now;
      lastNumbers = numbers;
    }
    seen.anything = now;
    const region = charts();
    if (region && mutations.some(({ target }) => region.contains(target))) seen.charts = now;
  };
  new MutationObserver(look).observe(document, { subtree: true, childList: true, characterData: true, attributes: true });

  for (const name of ["clearRect", "putImageData", "drawImage", "transferFromImageBitmap"]) {
    for (const context of [CanvasRenderingContext2D, ImageBitmapRenderingContext]) {
      const plain = context.prototype[name];
      if (!plain) continue;
      context.prototype[name] = function noted(...values) {
        if (this.canvas.closest?.(".leaflet-container")) {
          seen.drawnMap = performance.now();
          seen.drawings += 1;
        }
        return plain.apply(this, values);
      };
    }
  }

  const frame = () => new Promise((resolve) => requestAnimationFrame(resolve));
  const endOfFrame = () =>
    new Promise((resolve) => {
      requestAnimationFrame(() => {
        const channel = new MessageChannel();
        channel.port1.addEventListener("message", resolve);
        channel.port1.start();
        channel.port2.postMessage(null);
      });
    });
  const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

  /** Waits until nothing has been written or drawn for `quiet` ms; false where it never was. */
  const settle = async (quiet = 500, limit = 120_000) => {
    const begun = performance.now();
    for (;;) {
      await pause(50);
      await frame();
      const now = performance.now();
      if (now - Math.max(seen.anything, seen.drawnMap, begun) >= quiet) return true;
      if (now - begun > limit) return false;
    }
  };

  /** One step for each frame; gives what the page said just before the next one. Stops after `limit` ms, then gives fewer. */
  const run = async (steps, step, limit = 60_000) => {
    const answers = [];
    const drawings = seen.drawings;
    const begun = performance.now();
    await frame();
    await new Promise((resolve, reject) => {
      let index = 0;
      const next = () => {
        if (index > 0) answers.push(answer());
        const late = performance.now() - begun > limit && index >= 3;
        performance.mark(index === steps || late ? "bench-end" : `bench-step-${index}`);
        if (index === steps || late) return resolve();
        try {
          step(index);
        } catch (error) {
          return reject(error);
        }
        index += 1;
        requestAnimationFrame(next);
      };
      requestAnimationFrame(next);
    });
    return { answers, drawings: seen.drawings - drawings };
  };

  /** One action; ms until the status, the map and the charts have changed for the last time, null for what did not change. */
  const act = async (action, quiet = 500) => {
    await settle();
    await frame();
    performance.mark("bench-step-0");
    const begun = performance.now();
    action();
    const settled = await settle(quiet);
    await endOfFrame();
    performance.mark("bench-end");
    const since = (moment) => (moment >= begun ? moment - begun : null);
    return { status: since(seen.status), map: since(seen.drawnMap), charts: since(seen.charts), settled, answer: answer() };
  };

  /** How long after `begun` map and charts went on changing. */
  const afterwards = async (begun) => {
    await settle();
    const since = (moment) => Math.max(0, moment - begun);
    return { status: since(seen.status), map: since(seen.drawnMap), charts: since(seen.charts), answer: answer() };
  };

  window.bench = { seen, answer, settle, run, act, afterwards, frame, endOfFrame };
})();
