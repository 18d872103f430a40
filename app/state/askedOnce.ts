/** Options of a query whose answer never grows old and needs no network: asked once, and again only where somebody asks for that. */
export const askedOnce = { staleTime: Infinity, retry: false, networkMode: "always" } as const;
