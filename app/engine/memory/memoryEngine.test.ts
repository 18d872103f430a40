import { describeEngine } from "../../testing/conformance/describeEngine";
import { createMemoryEngine } from "./memoryEngine";

describeEngine("memory engine", createMemoryEngine);
