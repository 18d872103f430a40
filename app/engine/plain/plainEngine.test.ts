import { describeEngine } from "../../testing/conformance/describeEngine";
import { createPlainEngine } from "./plainEngine";

describeEngine("plain engine", createPlainEngine);
