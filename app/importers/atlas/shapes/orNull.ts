import * as v from "valibot";

/** The shape, or null for what the source did not say; its refusals say that null is allowed too. */
export function orNull<Shape extends v.GenericSchema>(shape: Shape): v.NullableSchema<Shape, undefined> {
  const nullable = v.nullable(shape, undefined);
  return {
    ...nullable,
    "~run": (dataset, config) => {
      const result = nullable["~run"](dataset, config);
      for (const issue of result.issues ?? []) if (!issue.path) Object.assign(issue, { message: `${issue.message}, or null` });
      return result;
    },
  };
}
