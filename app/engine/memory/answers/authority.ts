import { authority as question, type AuthorityAnswer, type AuthorityAsked } from "../../questions/authority";
import { fewOf } from "../few";
import type { MemoryAnswer } from "../memoryAnswer";
import { isClaimKnown } from "../statedColumns";
import { visit } from "../visit";

/** Counts the claims in their columns, and reads only the incidents of those that are shown. */
export const authority: MemoryAnswer<AuthorityAsked, AuthorityAnswer> = {
  question,
  over(view, asked) {
    const { claims: { offsets, authority: { codes, dictionary } } } = view.table;
    const wanted = dictionary.findIndex((id) => id === asked.authority);
    const isKnown = isClaimKnown(view.table, view.asOf);
    return (period) => {
      const rows: number[] = [];
      let total = 0;
      visit(view, period, [], (row) => {
        const before = total;
        for (let at = offsets[row] ?? 0; at < (offsets[row + 1] ?? 0); at += 1) if (codes[at] === wanted && isKnown(at)) total += 1;
        if (total > before && before < asked.most) rows.push(row);
      });
      return { ...question.answer(fewOf(view, rows, period), asked), total };
    };
  },
};
