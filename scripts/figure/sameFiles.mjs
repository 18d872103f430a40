/**
 * Complaints about orders that would write over another's file.
 *
 * @param {readonly { readonly out: string, readonly where: string }[]} orders
 * @returns {string[]}
 */
export function sameFiles(orders) {
  const first = new Map();
  return orders.flatMap(({ out, where }) => {
    const earlier = first.get(out);
    if (earlier === undefined) first.set(out, where);
    return earlier === undefined ? [] : [`${where}: ${out} is written by ${earlier} too.`];
  });
}
