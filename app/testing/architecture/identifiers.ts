/** A node of a syntax tree (ESTree with TypeScript). */
type Tree = Readonly<Record<string, unknown>>;

/** Names that a program uses but declares nowhere, and the addresses of its `import("…")` types. */
export function identifiersOf(program: object): { readonly names: ReadonlySet<string>; readonly importTypes: readonly string[] } {
  const used = new Set<string>();
  const declared = new Set<string>();
  const importTypes: string[] = [];
  visit({ ...program }, (node, isReference) => {
    if (node["type"] === "Identifier" && isReference) used.add(String(node["name"]));
    if (node["type"] === "TSImportType") importTypes.push(addressOf(node));
    for (const pattern of patternsOf(node)) bind(pattern, declared);
    const global = memberOfGlobal(node);
    if (global) used.add(global);
  });
  return { names: new Set([...used].filter((name) => !declared.has(name))), importTypes };
}

/** Keys under which an identifier is only a name of something's part, unless computed. */
const PART_KEYS: Readonly<Record<string, string>> = {
  MemberExpression: "property", Property: "key", PropertyDefinition: "key", MethodDefinition: "key", TSPropertySignature: "key",
  TSMethodSignature: "key", TSQualifiedName: "right", TSEnumMember: "id", LabeledStatement: "label", ImportSpecifier: "imported",
};

function visit(node: Tree, see: (node: Tree, isReference: boolean) => void, isReference = true): void {
  see(node, isReference);
  const part = node["computed"] === true ? undefined : PART_KEYS[String(node["type"])];
  for (const [key, value] of Object.entries(node)) {
    for (const child of [value].flat()) if (isTree(child)) visit(child, see, key !== part);
  }
}

/** Patterns by which the node declares names: variables, parameters, functions, classes, types, imports. */
function patternsOf(node: Tree): readonly unknown[] {
  const type = String(node["type"]);
  const parameters: readonly unknown[] = Array.isArray(node["params"]) ? node["params"] : [];
  if (type === "CatchClause") return [node["param"]];
  if (type === "TSTypeParameter") return [node["name"]];
  if (/^Import\w*Specifier$/.test(type)) return [node["local"]];
  if (type === "VariableDeclarator" || /^(Function|Class)|^TS(Interface|TypeAlias|Enum)Declaration$/.test(type)) return [node["id"], ...parameters];
  return parameters;
}

function bind(pattern: unknown, declared: Set<string>): void {
  if (!isTree(pattern)) return;
  if (pattern["type"] === "Identifier") declared.add(String(pattern["name"]));
  if (pattern["type"] === "AssignmentPattern") bind(pattern["left"], declared);
  if (pattern["type"] === "RestElement") bind(pattern["argument"], declared);
  if (pattern["type"] === "Property") bind(pattern["value"], declared);
  for (const part of [pattern["properties"], pattern["elements"]].flat()) bind(part, declared);
}

/** `document` for `globalThis.document`. */
function memberOfGlobal(node: Tree): string | null {
  const [object, property] = [node["object"], node["property"]];
  const isGlobal = node["type"] === "MemberExpression" && isTree(object) && object["name"] === "globalThis";
  return isGlobal && isTree(property) ? String(property["name"] ?? property["value"]) : null;
}

function addressOf(node: Tree): string {
  const source = node["source"] ?? node["argument"];
  const literal = isTree(source) && isTree(source["literal"]) ? source["literal"] : source;
  return isTree(literal) ? String(literal["value"]) : "";
}

function isTree(value: unknown): value is Tree {
  return typeof value === "object" && value !== null && "type" in value;
}
