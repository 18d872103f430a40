/** Pages that open over the view, by their names in the address. */
export const pageNames = ["authorities", "contested", "facilities"] as const;
export type PageName = (typeof pageNames)[number];

/** Keys of the address that say which page is open, not what the view shows. */
export const pageKeys = ["page", "facility"] as const;
