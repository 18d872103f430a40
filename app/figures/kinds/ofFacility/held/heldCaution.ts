import { message } from "../../../../i18n/message";

/** What must be said wherever numbers held stand beside each other. */
export const heldCaution = message("Each is somebody’s claim, first made on that day; nobody’s count is verified here, and they need not be of the same people.");
