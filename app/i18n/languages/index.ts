import type { Language } from "../language";
import { english } from "./english";

/** Every language of the program; the first is the one that the others fall back to. */
export const languages: readonly [Language, ...Language[]] = [english];
