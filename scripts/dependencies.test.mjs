import { rmSync } from "node:fs";
import { join } from "node:path";
import { afterEach, describe, expect, it } from "vitest";
import { whyInstall } from "./dependencies.mjs";
import { checkNode, nodeIsEnough } from "./node-version.mjs";
import { temporaryFolder } from "./testing-folder.mjs";

const made = [];
const project = (files) => {
  const one = temporaryFolder(files);
  made.push(one);
  return one.folder;
};
afterEach(() => {
  for (const { remove } of made.splice(0)) remove();
});

const lock = (packages) => JSON.stringify({ packages: { "": { name: "project" }, ...packages } });
const one = { "node_modules/one": { version: "1.0.0", integrity: "sha512-1" } };
const elsewhere = { "node_modules/one-darwin": { version: "1.0.0", integrity: "sha512-2", optional: true } };

describe("whyInstall", () => {
  it("is content with what package-lock.json asks for, other platforms' packages aside", () => {
    const files = { "package-lock.json": lock({ ...one, ...elsewhere }), "node_modules/.package-lock.json": lock(one), "node_modules/one/package.json": "{}" };
    const folder = project(files);
    expect(whyInstall(folder)).toBeNull();
    rmSync(join(folder, "node_modules/one/package.json"));
    expect(whyInstall(folder)).toBe("node_modules/one is missing");
  });

  it("says what is missing, cut off or old", () => {
    const wanted = { "package-lock.json": lock(one) };
    expect(whyInstall(project(wanted))).toBe("node_modules is missing");
    expect(whyInstall(project({ ...wanted, "node_modules/one/package.json": "{}" }))).toBe("node_modules is incomplete");
    expect(whyInstall(project({ ...wanted, "node_modules/.package-lock.json": lock({}) }))).toBe("node_modules/one is missing");
    const old = lock({ "node_modules/one": { version: "0.9.0", integrity: "sha512-0" } });
    expect(whyInstall(project({ ...wanted, "node_modules/.package-lock.json": old }))).toBe("node_modules/one is 0.9.0, package-lock.json wants 1.0.0");
  });
});

describe("the version of Node.js", () => {
  it.each([["v20.19.0", true], ["20.20.2", true], ["22.12.0", true], ["24.0.0", true], ["20.18.9", false], ["18.20.0", false], ["21.7.0", false], ["22.11.0", false]])(
    "%s is enough: %s",
    (version, enough) => {
      expect(nodeIsEnough(version)).toBe(enough);
    },
  );

  it("is said with what is needed", () => {
    expect(() => checkNode("v18.20.0")).toThrow("Found Node.js 18.20.0; Incident Atlas needs Node.js 20.19 or newer");
  });
});
