import { detaineeBalance as question } from "../../questions/detaineeBalance";
import { ofOneIncident } from "../ofOneIncident";

export const detaineeBalance = ofOneIncident(question);
