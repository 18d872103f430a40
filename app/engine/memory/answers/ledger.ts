import { ledger as question } from "../../questions/ledger";
import { ofOneIncident } from "../ofOneIncident";

export const ledger = ofOneIncident(question);
