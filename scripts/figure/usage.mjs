/** What `npm run figure -- --help` prints. */
export const usage = `Makes figures of Incident Atlas as files, as the page's own figure dialog makes them.

  npm run figure -- "<link>" <figure> --out <file> [options]
  npm run figure -- --list <file> [--lenient]

  <link>      address of an Incident Atlas page, or its query: "?governorate=IQ-DI&from=2022-01-01"
  <figure>    id of a figure, or "brief" for the print-ready page; may be left out where the link names one;
              a figure of one incident or facility needs a link that opens it: "?facility=rajo-prison"
  --out       file to write; its ending says the format: .png .svg .pdf .csv (the brief: .pdf)
  --size      1920x1080: pixels of a PNG at scale 1
  --scale     1 to 4: pixels of a PNG to each of the size
  --look      light or dark
  --transparent
  --title, --subtitle, --note   words in place of the figure's own, and a remark
  --language  id of a language of the page
  --without   parts to leave out, joined by commas
  --paper     A4 (usual) or Letter, for the brief
  --list      several at once: a JSON array, or a JSON object a line, with the same words:
              {"link": "?kind=ambush", "figure": "map", "out": "map.png", "size": "1080x1080", "transparent": true}
              files are written relative to the list's folder
  --lenient   make the figure even where the page ignores a part of the link, and say so

Exit codes: 0 all were made; 1 some could not be made; 2 the order is not understood, and nothing was made.`;
