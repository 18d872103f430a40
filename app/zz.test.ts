import {test} from "vitest"; import Papa from "papaparse"; import {readFileSync} from "node:fs";
import {ucdp} from "./importers/ucdp/ucdp"; import type {Day} from "./domain/day";
test.each(["ucdp_ged231_sample_1000","ucdp_ged191_raw_myanmar_bangladesh","ucdp_hdx_hxl_bangladesh"])("%s",(f)=>{
 const rows=Papa.parse<string[]>(readFileSync(`/work/shared/data/${f}.csv`,"utf8"),{skipEmptyLines:true}).data;
 const run=(rows:string[][])=>{const l=ucdp.recognises(rows.slice(0,50))!; const r=ucdp.reader(l,{released:19000 as Day,mapping:null,title:"t"});
 const c:Record<string,number>={};let acc=0,aside=0,ref=0;const by:Record<string,number>={}; const diffs:string[]=[];let sample;
 for(const row of rows.slice(l.before)){let a=false,b=false;const i=r.read(row,{remark(code,_f,found,done){c[code]=(c[code]??0)+1;if(code==="governorate-differs-from-point"||code==="unknown-governorate"||code==="sum-differs")diffs.push(found+" "+done)},setAside(){a=true;return null},refuse(){b=true;return null}});
  if(i){acc++;by[i.place.country]=(by[i.place.country]??0)+1;sample??=i}else if(a)aside++;else if(b)ref++;else throw new Error("lost")}
 return {version:l.version,before:l.before,read:rows.length-l.before,acc,aside,ref,by,c,gov:r.governorates?.(),diffs:diffs.slice(0,20),sample}};
 console.log(f,JSON.stringify(run(rows),null,1));
 // all as Syria, to see file-wide
 const ci=rows[0]!.indexOf("country"); const all=run(rows.map((r,i)=>i===0||r[1]?.startsWith("#")?r:r.map((x,k)=>k===ci?"Syria":x))); console.log("asSyria",JSON.stringify({...all,sample:0,diffs:0}));
 const nohead=run(rows.slice(rows[1]![1]!.startsWith("#")?2:1).slice(0)); console.log("nohead",nohead.version,nohead.acc,nohead.aside);
});
