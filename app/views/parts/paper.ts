export const papers = ["A4", "Letter"] as const;
export type Paper = (typeof papers)[number];

/** Opens the browser's print dialog with the page on a paper of this size; what the reader prints later is on whatever they choose. */
export function printOn(paper: Paper): void {
  // A style element would need a policy that lets any style in.
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(`@page { size: ${paper === "A4" ? "A4" : "letter"}; }`);
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
  const takeAway = () => {
    document.adoptedStyleSheets = document.adoptedStyleSheets.filter((other) => other !== sheet);
  };
  window.addEventListener("afterprint", takeAway, { once: true });
  window.print();
}
