import { runningToll as question } from "../../questions/runningToll";
import { ofOneIncident } from "../ofOneIncident";

export const runningToll = ofOneIncident(question);
