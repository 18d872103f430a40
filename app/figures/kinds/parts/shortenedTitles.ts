/** The title, and the same in ever fewer words, where they are some. */
export function shortenedTitles(title: string): readonly string[] {
  const words = title.split(" ");
  return [title, ...[6, 4, 3, 2, 1].filter((count) => count < words.length).map((count) => `${words.slice(0, count).join(" ")}…`)];
}
