import { basis as question, type BasisAnswer } from "../../questions/basis";
import type { MemoryAnswer } from "../memoryAnswer";

/** Whatever is in view: worked out once. */
export const basis: MemoryAnswer<null, BasisAnswer> = {
  question,
  over({ table: { rows, claims, sources, dictionaries } }) {
    const [ofAuthority, incidents] = [new Uint32Array(claims.authority.dictionary.length), new Uint32Array(claims.authority.dictionary.length)];
    const lastRow = new Int32Array(claims.authority.dictionary.length).fill(-1);
    for (let row = 0; row < rows; row += 1) {
      for (let at = claims.offsets[row] ?? 0; at < (claims.offsets[row + 1] ?? 0); at += 1) {
        const code = claims.authority.codes[at] ?? 0;
        ofAuthority[code] = (ofAuthority[code] ?? 0) + 1;
        if (lastRow[code] !== row) incidents[code] = (incidents[code] ?? 0) + 1;
        lastRow[code] = row;
      }
    }
    const publisherOf = new Uint16Array(sources.pages);
    sources.page.forEach((page, at) => {
      publisherOf[page] = sources.publisher.codes[at] ?? 0;
    });
    const pages = new Uint32Array(sources.publisher.dictionary.length);
    for (const code of publisherOf) pages[code] = (pages[code] ?? 0) + 1;
    const answer: BasisAnswer = {
      incidents: rows,
      claims: claims.authority.codes.length,
      pages: sources.pages,
      authorities: dictionaries.authorities.flatMap((authority) => {
        const code = claims.authority.dictionary.indexOf(authority.id);
        return code < 0 ? [] : [{ authority, claims: ofAuthority[code] ?? 0, incidents: incidents[code] ?? 0 }];
      }),
      publishers: dictionaries.publishers.flatMap((publisher) => {
        const count = pages[sources.publisher.dictionary.indexOf(publisher.id)] ?? 0;
        return count > 0 ? [{ publisher, pages: count }] : [];
      }),
    };
    return () => answer;
  },
};
