/** The keyword under which a PNG holds a state. */
export const STATE_KEYWORD = "Incident Atlas";

/** The namespace and the name of the element that holds it in an SVG. */
export const STATE_NAMESPACE = "urn:incident-atlas:figure";
export const STATE_ELEMENT = "state";
