/** Of this page, as `package.json` has it. */
export const programVersion = String(import.meta.env.VITE_VERSION ?? "0");
