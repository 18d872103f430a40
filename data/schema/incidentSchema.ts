import { toJsonSchema } from "@valibot/to-json-schema";
import { claimShape } from "../../app/importers/atlas/shapes/claimShape";
import { incidentShape, relatedShape } from "../../app/importers/atlas/shapes/incidentShape";
import { nameShape } from "../../app/importers/atlas/shapes/nameShape";
import { placeShape } from "../../app/importers/atlas/shapes/placeShape";
import { scopeShape } from "../../app/importers/atlas/shapes/scopeShape";
import { sourceShape } from "../../app/importers/atlas/shapes/sourceShape";
import { statementShape } from "../../app/importers/atlas/shapes/statementShape";
import { descriptions } from "./descriptions";

const definitions = {
  name: nameShape, place: placeShape, related: relatedShape, source: sourceShape, statement: statementShape, scope: scopeShape, claim: claimShape,
};

/**
 * JSON Schema (2020-12) of one incident's file, made from the importer's own shapes so that the two cannot differ, with a
 * description for every field. Throws where a field has no description or a description no field.
 */
export function incidentSchema(): JsonObject {
  const { $schema, $defs, ...incident } = toJsonSchema(incidentShape, { target: "draft-2020-12", definitions, ignoreActions: ["check"] });
  const unused = new Set(Object.keys(descriptions));
  const described = Object.entries($defs ?? {}).map(([name, definition]) => [name, describe(asObject(definition), name, unused)] as const);
  const schema = {
    $schema,
    $id: "urn:incident-atlas:incident:1",
    title: "Incident",
    ...describe(asObject(incident), "incident", unused),
    $defs: Object.fromEntries(described),
  };
  if (unused.size > 0) throw new Error(`Descriptions without a field: ${[...unused].join(", ")}`);
  return schema;
}

type JsonObject = Readonly<Record<string, unknown>>;

function describe({ properties, ...rest }: JsonObject, name: string, unused: Set<string>): JsonObject {
  const fields = Object.entries(asObject(properties)).map(([field, value]) => [
    field, { description: take(`${name}.${field}`, unused), ...asObject(value) },
  ]);
  return { description: take(name, unused), ...rest, properties: Object.fromEntries(fields) };
}

function take(key: string, unused: Set<string>): string {
  const description = descriptions[key];
  if (!description) throw new Error(`${key} has no description`);
  unused.delete(key);
  return description;
}

function asObject(value: unknown): JsonObject {
  if (typeof value !== "object" || value === null) throw new Error("A schema is an object");
  return Object.fromEntries(Object.entries(value));
}
