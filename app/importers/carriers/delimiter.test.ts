import { describe, expect, test } from "vitest";
import { guessDelimiter } from "./delimiter";

describe("what divides the cells", () => {
  test.each([
    ["a,b,c\n1,2,3\n", ",", "LF"],
    ["place;latitude;killed\r\nHasakah;36,5;3\r\nMosul;36,3;1\r\n", ";", "CRLF"],
    ["a\tb\tc\r1, 2\t3, 4\t5\r", "\t", "CR"],
    ["a|b\n1|2\r\n3|4", "|", "mixed"],
    [`note;killed\n"one, two, three";1\n"a, b, c; d";2`, ";", "LF"],
    [`a,b\r\n"1\n2",3\r\n`, ",", "CRLF"],
    ["place\nHasakah\nMosul\n", ",", "LF"],
    ["one, two; three\nfour\nfive", ",", "LF"],
    ["a;b,c\n1;2,3\n", ",", "LF"],
    ["a,b,c\n1,2,3\n4,5", ",", "LF"],
    ["a;b\n1;2\n\"open", ";", "LF"],
    ["a,b\r", ",", "CR"], ["a,b", ",", "LF"], ["", ",", "LF"], ["\n\n", ",", "LF"],
  ])("%j", (head, delimiter, lineEnd) => {
    expect(guessDelimiter(head)).toEqual({ delimiter, lineEnd });
  });
});
