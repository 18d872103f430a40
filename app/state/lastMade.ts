/** Keeps what was made last, for as long as it is made from the very same: for what many parts of the page make again and again. */
export function lastMade<From, Made>(make: (from: From) => Made): (from: From) => Made {
  let last: { readonly from: From; readonly made: Made } | null = null;
  return (from) => {
    if (last === null || last.from !== from) last = { from, made: make(from) };
    return last.made;
  };
}
