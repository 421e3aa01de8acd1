// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs.
var fr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(I){throw r=0,I}};var tr=fr(Be=>{"use strict";Object.defineProperty(Be,"__esModule",{value:!0});function sr(t){let r=t.length,I=0,
D=0,j;for(;D<r;)I++,j=t.charCodeAt(D++),j>=55296&&j<=56319&&D<r&&(j=t.charCodeAt(D),(j&64512)===56320&&D++);return I}
Be.default=sr;sr.code='require("ajv/dist/runtime/ucs2length").default'});var Nr=E,Ar=E;var Ve=new RegExp("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$","u"),Le=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1\
,2}$","u"),dr=new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$","u"),$e=new RegExp("^[a-\
z0-9][A-Za-z0-9._/:@-]*$","u");var M=tr().default;function Y(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){
let s=null,e=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))return Y.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let c=e;for(let o in t)if(!(o==="p\
rovider"||o==="parallel"||o==="store")){return Y.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(t.provider!==void 0){let o=e;if(t.
provider!=="local")return Y.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"\
const",params:{allowedValue:"local"}}],!1;var a=o===e}else var a=!0;if(a){if(t.parallel!==void 0){let o=t.parallel,
g=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return Y.errors=[{instancePath:r+"/parallel",schemaPath:"\
#/properties/parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof o=="number"&&isFinite(
o)){if(o>4096||isNaN(o))return Y.errors=[{instancePath:r+"/parallel",schemaPath:"#/properties/parallel/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(o<1||isNaN(o))return Y.errors=[{instancePath:r+"\
/parallel",schemaPath:"#/properties/parallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var a=g===e}else var a=!0;if(a)if(t.store!==void 0){let o=t.store,g=e;if(e===e)if(typeof o=="string"){if(M(o)<
1)return Y.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"min\
Length",params:{limit:1}}],!1}else return Y.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$\
defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=g===e}else var a=!0}}}}else return Y.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=s,e===0}Y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ar=new RegExp("^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$","u"),cr=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.+-]*$","u");function W(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,
dynamicAnchors:A={}}={}){let s=null,e=0,m=W.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.provider===void 0&&(c="provider"))return W.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let g in t)
if(!(g==="provider"||g==="manager"||g==="workers"||g==="context")){return W.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(o===e){if(t.
provider!==void 0){let g=e;if(t.provider!=="swarm")return W.errors=[{instancePath:r+"/provider",schemaPath:"#/\
properties/provider/const",keyword:"const",params:{allowedValue:"swarm"}}],!1;var a=g===e}else var a=!0;if(a){
if(t.manager!==void 0){let g=t.manager,d=e;if(e===e)if(typeof g=="string"){if(!ar.test(g))return W.errors=[{instancePath:r+
"/manager",schemaPath:"#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0\
-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return W.errors=[{instancePath:r+"/manager",schemaPath:"\
#/$defs/sshUrl/type",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a){if(t.workers!==
void 0){let g=t.workers,d=e;if(e===d)if(Array.isArray(g)){var h=!0;let n=g.length;for(let u=0;u<n;u++){let f=g[u],
P=e;if(e===e)if(typeof f=="string"){if(!ar.test(f))return W.errors=[{instancePath:r+"/workers/"+u,schemaPath:"\
#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A\
-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return W.errors=[{instancePath:r+"/workers/"+u,schemaPath:"#/$defs/ssh\
Url/type",keyword:"type",params:{type:"string"}}],!1;var h=P===e;if(!h)break}}else return W.errors=[{instancePath:r+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1;var a=d===e}else var a=!0;
if(a)if(t.context!==void 0){let g=t.context,d=e;if(e===d)if(typeof g=="string"){if(!cr.test(g))return W.errors=
[{instancePath:r+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9_.+-]*$"}}],!1}else return W.errors=[{instancePath:r+"/context",schemaPath:"#/properties/cont\
ext/type",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0}}}}}else return W.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=s,e===0}W.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ur={title:"AwsCluster",description:"Machines on AWS, made for the study by one CloudForma\
tion stack and stopped when idle.",type:"object",additionalProperties:!1,required:["provider","region","worker\
s","network"],properties:{provider:{description:"Machines on AWS.",const:"aws"},region:{description:"The AWS r\
egion.",type:"string",pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$","x-expected":"a region such as eu-central-1",examples:[
"eu-central-1"]},managers:{description:"How many machines manage the swarm: 1.",type:"integer",minimum:1,default:1},
workers:{description:"How many machines run simulations.",type:"integer",minimum:1,maximum:200,examples:[3]},instanceType:{
description:"The type of all machines, or one for the manager and one or several for the workers.","x-expected":"\
an instance type such as c4.4xlarge, or { manager, worker }",anyOf:[{$ref:"cluster.schema.json#/$defs/instance\
Type"},{$ref:"cluster.schema.json#/$defs/instanceTypes"}],default:"c7i.4xlarge",examples:["c4.4xlarge"]},spot:{
title:"Spot",description:"Workers as spot instances. Without it, all machines are on demand.",type:"object",additionalProperties:!1,
properties:{maxPrice:{description:"The highest price per hour and machine, in the currency's unit. Default: th\
e price on demand.",type:"number",exclusiveMinimum:0,examples:[.4]}}},idle:{title:"Idle",description:"All mach\
ines stop when the manager's highest CPU load stays below `cpuBelow` for `periods` periods and no run is queue\
d or running.",type:"object",additionalProperties:!1,properties:{cpuBelow:{description:"The load in percent.",
type:"number",exclusiveMinimum:0,maximum:100,default:10},period:{$ref:"values.schema.json#/$defs/duration",description:"\
The length of one period.",default:"15m"},periods:{description:"How many periods in a row.",type:"integer",minimum:1,
maximum:96,default:4}}},maxLifetime:{$ref:"values.schema.json#/$defs/duration",description:"All machines stop \
after this time, whatever happens.",default:"24h"},network:{title:"AwsNetwork",description:"The network that t\
he machines stand in.",type:"object",additionalProperties:!1,properties:{vpc:{description:"The address range o\
f a new VPC, or the id of one that exists.",type:"string",pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vp\
c-[0-9a-f]+)$","x-expected":"an IPv4 network such as 172.31.0.0/16, or an id such as vpc-0abc",default:"172.31\
.0.0/16"},subnets:{description:"Address ranges of new subnets inside the VPC, spread over the zones, or ids of\
 subnets that exist.",type:"array",minItems:1,items:{type:"string",pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9\
]{1,2}|subnet-[0-9a-f]+)$","x-expected":"an IPv4 network such as 172.31.0.0/20, or an id such as subnet-0abc"},
default:["172.31.0.0/20","172.31.16.0/20"]},sshFrom:{description:"The networks that may reach port 22. No defa\
ult: nobody gets in until this says who.",type:"array",minItems:1,items:{$ref:"values.schema.json#/$defs/cidr"},
examples:[["203.0.113.0/24"]]}}}}};var Ce={description:"A duration: a number with `s`, `m`, `h` or `d`, or a number of seconds.",type:["string","\
number"],exclusiveMinimum:0,pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","x-expected":"a duration such as 90s, 15m,\
 10h or 2d",examples:["15m"]},Ee=Object.prototype.hasOwnProperty,yr=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),
Fe=new RegExp("^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$","u"),
Ge=new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","u"),hr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vpc\
-[0-9a-f]+)$","u"),vr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$","u");function de(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=de.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return de.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let c=0;c<h;c++){let o=t[c],g=e;if(e===e)if(typeof o=="string"){if(!Fe.test(o))
return de.errors=[{instancePath:r+"/"+c,schemaPath:"#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}}],!1}else return de.
errors=[{instancePath:r+"/"+c,schemaPath:"#/$defs/instanceType/type",keyword:"type",params:{type:"string"}}],!1;
var a=g===e;if(!a)break}}}else return de.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return de.errors=s,e===0}de.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:r="",
parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=ne.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.
manager===void 0&&(c="manager")||t.worker===void 0&&(c="worker"))return ne.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c}}],!1;{let o=e;for(let g in t)if(!(g==="manager"||g===
"worker")){return ne.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:g}}],!1;break}if(o===e){if(t.manager!==void 0){let g=t.manager,d=e;if(e===e)if(typeof g==
"string"){if(!Fe.test(g))return ne.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal\
(-[0-9]+xl)?)$"}}],!1}else return ne.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/type",
keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a)if(t.worker!==void 0){let g=t.worker,
d=e,v=e,n=!1,u=e;if(e===e)if(typeof g=="string"){if(!Fe.test(g)){let y={instancePath:r+"/worker",schemaPath:"c\
luster.schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|mic\
ro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[y]:s.push(y),e++}}else{let y={instancePath:r+
"/worker",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};s===
null?s=[y]:s.push(y),e++}var h=u===e;n=n||h;let P=e;de(g,{instancePath:r+"/worker",parentData:t,parentDataProperty:"\
worker",rootData:j,dynamicAnchors:A})||(s=s===null?de.errors:s.concat(de.errors),e=s.length);var h=P===e;if(n=
n||h,n)e=v,s!==null&&(v?s.length=v:s=null);else{let y={instancePath:r+"/worker",schemaPath:"#/properties/worke\
r/anyOf",keyword:"anyOf",params:{}};return s===null?s=[y]:s.push(y),e++,ne.errors=s,!1}var a=d===e}else var a=!0}}}else
return ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=
s,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:r="",parentData:I,parentDataProperty:D,
rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=F.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let v;if(t.provider===void 0&&(v="provider")||
t.region===void 0&&(v="region")||t.workers===void 0&&(v="workers")||t.network===void 0&&(v="network"))return F.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:v}}],!1;{let n=e;for(let u in t)
if(!Ee.call(ur.properties,u)){return F.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u}}],!1;break}if(n===e){if(t.provider!==void 0){let u=e;if(t.provider!==
"aws")return F.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"const",params:{
allowedValue:"aws"}}],!1;var a=u===e}else var a=!0;if(a){if(t.region!==void 0){let u=t.region,f=e;if(e===f)if(typeof u==
"string"){if(!yr.test(u))return F.errors=[{instancePath:r+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return F.errors=[{instancePath:r+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a){if(t.managers!==
void 0){let u=t.managers,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=[{instancePath:r+
"/managers",schemaPath:"#/properties/managers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof u==
"number"&&isFinite(u)&&(u<1||isNaN(u)))return F.errors=[{instancePath:r+"/managers",schemaPath:"#/properties/m\
anagers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var a=f===e}else var a=!0;if(a){if(t.
workers!==void 0){let u=t.workers,f=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return F.errors=
[{instancePath:r+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===f&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return F.errors=[{instancePath:r+"/workers",schemaPath:"\
#/properties/workers/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}}],!1;if(u<1||isNaN(u))return F.
errors=[{instancePath:r+"/workers",schemaPath:"#/properties/workers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var a=f===e}else var a=!0;if(a){if(t.instanceType!==void 0){let u=t.instanceType,f=e,P=e,b=!1,
y=e;if(e===e)if(typeof u=="string"){if(!Fe.test(u)){let L={instancePath:r+"/instanceType",schemaPath:"cluster.\
schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|smal\
l|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[L]:s.push(L),e++}}else{let L={instancePath:r+
"/instanceType",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};
s===null?s=[L]:s.push(L),e++}var h=y===e;b=b||h;let z=e;ne(u,{instancePath:r+"/instanceType",parentData:t,parentDataProperty:"\
instanceType",rootData:j,dynamicAnchors:A})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var h=z===e;
if(b=b||h,b)e=P,s!==null&&(P?s.length=P:s=null);else{let L={instancePath:r+"/instanceType",schemaPath:"#/prope\
rties/instanceType/anyOf",keyword:"anyOf",params:{}};return s===null?s=[L]:s.push(L),e++,F.errors=s,!1}var a=f===
e}else var a=!0;if(a){if(t.spot!==void 0){let u=t.spot,f=e;if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){
let b=e;for(let y in u)if(y!=="maxPrice"){return F.errors=[{instancePath:r+"/spot",schemaPath:"#/properties/sp\
ot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(b===e&&u.maxPrice!==
void 0){let y=u.maxPrice;if(e===e)if(typeof y=="number"&&isFinite(y)){if(y<=0||isNaN(y))return F.errors=[{instancePath:r+
"/spot/maxPrice",schemaPath:"#/properties/spot/properties/maxPrice/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0}}],!1}else return F.errors=[{instancePath:r+"/spot/maxPrice",schemaPath:"#/prop\
erties/spot/properties/maxPrice/type",keyword:"type",params:{type:"number"}}],!1}}else return F.errors=[{instancePath:r+
"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:"object"}}],!1;var a=f===e}else var a=!0;
if(a){if(t.idle!==void 0){let u=t.idle,f=e;if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){let b=e;for(let y in u)
if(!(y==="cpuBelow"||y==="period"||y==="periods")){return F.errors=[{instancePath:r+"/idle",schemaPath:"#/prop\
erties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(b===
e){if(u.cpuBelow!==void 0){let y=u.cpuBelow,i=e;if(e===i)if(typeof y=="number"&&isFinite(y)){if(y>100||isNaN(y))
return F.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/idle/properties/cpuBelow/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(y<=0||isNaN(y))return F.errors=[{instancePath:r+"/idle/cpu\
Below",schemaPath:"#/properties/idle/properties/cpuBelow/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return F.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/i\
dle/properties/cpuBelow/type",keyword:"type",params:{type:"number"}}],!1;var c=i===e}else var c=!0;if(c){if(u.
period!==void 0){let y=u.period,i=e,z=e;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y)))return F.errors=
[{instancePath:r+"/idle/period",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{type:Ce.
type}}],!1;if(e===z){if(typeof y=="number"&&isFinite(y)&&(y<=0||isNaN(y)))return F.errors=[{instancePath:r+"/i\
dle/period",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===z&&typeof y=="string"&&!Ge.test(y))return F.errors=[{instancePath:r+"/idle\
/period",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.\
[0-9]+)?(s|m|h|d)$"}}],!1}var c=i===e}else var c=!0;if(c)if(u.periods!==void 0){let y=u.periods,i=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return F.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/prope\
rties/idle/properties/periods/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof y=="number"&&
isFinite(y)){if(y>96||isNaN(y))return F.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/\
properties/periods/maximum",keyword:"maximum",params:{comparison:"<=",limit:96}}],!1;if(y<1||isNaN(y))return F.
errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/properties/periods/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var c=i===e}else var c=!0}}}else return F.errors=[{instancePath:r+
"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"object"}}],!1;var a=f===e}else var a=!0;
if(a){if(t.maxLifetime!==void 0){let u=t.maxLifetime,f=e,P=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u)))return F.errors=[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:Ce.type}}],!1;if(e===P){if(typeof u=="number"&&isFinite(u)&&(u<=0||isNaN(u)))return F.errors=
[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"excl\
usiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===P&&typeof u=="string"&&!Ge.test(u))return F.errors=[
{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$"}}],!1}var a=f===e}else var a=!0;if(a)if(t.network!==void 0){let u=t.network,
f=e;if(e===f)if(u&&typeof u=="object"&&!Array.isArray(u)){let b=e;for(let y in u)if(!(y==="vpc"||y==="subnets"||
y==="sshFrom")){return F.errors=[{instancePath:r+"/network",schemaPath:"#/properties/network/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(b===e){if(u.vpc!==void 0){let y=u.
vpc,i=e;if(e===i)if(typeof y=="string"){if(!hr.test(y))return F.errors=[{instancePath:r+"/network/vpc",schemaPath:"\
#/properties/network/properties/vpc/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/\
[0-9]{1,2}|vpc-[0-9a-f]+)$"}}],!1}else return F.errors=[{instancePath:r+"/network/vpc",schemaPath:"#/propertie\
s/network/properties/vpc/type",keyword:"type",params:{type:"string"}}],!1;var o=i===e}else var o=!0;if(o){if(u.
subnets!==void 0){let y=u.subnets,i=e;if(e===i)if(Array.isArray(y)){if(y.length<1)return F.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var g=!0;let w=y.length;for(let L=0;L<w;L++){let re=y[L],O=e;if(e===O)if(typeof re=="string"){if(!vr.test(
re))return F.errors=[{instancePath:r+"/network/subnets/"+L,schemaPath:"#/properties/network/properties/subnets\
/items/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$"}}],
!1}else return F.errors=[{instancePath:r+"/network/subnets/"+L,schemaPath:"#/properties/network/properties/sub\
nets/items/type",keyword:"type",params:{type:"string"}}],!1;var g=O===e;if(!g)break}}}else return F.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=i===e}else var o=!0;if(o)if(u.sshFrom!==void 0){let y=u.sshFrom,i=e;if(e===i)if(Array.isArray(y)){
if(y.length<1)return F.errors=[{instancePath:r+"/network/sshFrom",schemaPath:"#/properties/network/properties/\
sshFrom/minItems",keyword:"minItems",params:{limit:1}}],!1;{var d=!0;let w=y.length;for(let L=0;L<w;L++){let re=y[L],
O=e;if(e===e)if(typeof re=="string"){if(!Le.test(re))return F.errors=[{instancePath:r+"/network/sshFrom/"+L,schemaPath:"\
values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{\
1,2}$"}}],!1}else return F.errors=[{instancePath:r+"/network/sshFrom/"+L,schemaPath:"values.schema.json#/$defs\
/cidr/type",keyword:"type",params:{type:"string"}}],!1;var d=O===e;if(!d)break}}}else return F.errors=[{instancePath:r+
"/network/sshFrom",schemaPath:"#/properties/network/properties/sshFrom/type",keyword:"type",params:{type:"arra\
y"}}],!1;var o=i===e}else var o=!0}}}else return F.errors=[{instancePath:r+"/network",schemaPath:"#/properties\
/network/type",keyword:"type",params:{type:"object"}}],!1;var a=f===e}else var a=!0}}}}}}}}}}else return F.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=s,e===0}F.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:r="",parentData:I,parentDataProperty:D,
rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))
return ce.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{
let c=t.provider;if(typeof c=="string")if(c==="local"){Y(t,{instancePath:r,parentData:I,parentDataProperty:D,rootData:j,
dynamicAnchors:A})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var a=!0}else if(c==="swarm")W(t,{instancePath:r,
parentData:I,parentDataProperty:D,rootData:j,dynamicAnchors:A})||(s=s===null?W.errors:s.concat(W.errors),e=s.length),
a!==!0&&(a=!0);else if(c==="aws")F(t,{instancePath:r,parentData:I,parentDataProperty:D,rootData:j,dynamicAnchors:A})||
(s=s===null?F.errors:s.concat(F.errors),e=s.length),a!==!0&&(a=!0);else return ce.errors=[{instancePath:r,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"provider",tagValue:c}}],!1;else return ce.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"provider",
tagValue:c}}],!1}}else return ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return ce.errors=s,m.props=a,e===0}ce.evaluated={dynamicProps:!0,dynamicItems:!1};var xe={description:"A size: a number with `B`, `KB`, `MB`, `GB`, `TB` (powers of 1000) or `KiB`, `MiB`, `GiB`\
, `TiB` (powers of 1024), or a number of bytes.",type:["string","number"],exclusiveMinimum:0,pattern:"^[0-9]+(\
\\.[0-9]+)?(B|[KMGT]i?B)$","x-expected":"a size such as 500MB or 2GiB",examples:["2GiB"]};var _e=new RegExp("^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$","u");function N(t,{instancePath:r="",parentData:I,parentDataProperty:D,
rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=N.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u=e;for(let f in t)if(!(f==="redis"||f===
"mongo"||f==="builder"||f==="runner"||f==="distcc"||f==="dashboard"||f==="visualizer")){return N.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(u===
e){if(t.redis!==void 0){let f=t.redis,P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let b=e;for(let y in f)
if(!(y==="image"||y==="memory"||y==="port")){return N.errors=[{instancePath:r+"/redis",schemaPath:"#/propertie\
s/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(b===e){
if(f.image!==void 0){let y=f.image,i=e;if(e===e)if(typeof y=="string"){if(!$e.test(y))return N.errors=[{instancePath:r+
"/redis/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-\
]*$"}}],!1}else return N.errors=[{instancePath:r+"/redis/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(f.memory!==void 0){let y=f.memory,i=e,z=e;if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y)))return N.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$d\
efs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===z){if(typeof y=="number"&&isFinite(y)&&(y<=0||
isNaN(y)))return N.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===z&&typeof y=="string"&&!_e.test(y))return N.errors=
[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var a=i===e}else var a=!0;if(a)if(f.port!==void 0){let y=f.port,i=e,z=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return N.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/p\
ort/type",keyword:"type",params:{type:"integer"}}],!1;if(e===z&&typeof y=="number"&&isFinite(y)){if(y>65535||isNaN(
y))return N.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}}],!1;if(y<1||isNaN(y))return N.errors=[{instancePath:r+"/redis/port",schemaPath:"\
#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0}}}else
return N.errors=[{instancePath:r+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var h=P===e}else var h=!0;if(h){if(t.mongo!==void 0){let f=t.mongo,P=e;if(e===P)if(f&&typeof f=="o\
bject"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i==="image"||i==="memory"||i==="port")){return N.errors=
[{instancePath:r+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}}],!1;break}if(y===e){if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i==
"string"){if(!$e.test(i))return N.errors=[{instancePath:r+"/mongo/image",schemaPath:"#/$defs/image/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return N.errors=[{instancePath:r+"/mongo/im\
age",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"string"}}],!1;var c=z===e}else var c=!0;if(c){
if(f.memory!==void 0){let i=f.memory,z=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.
errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],
!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:r+"/mongo/mem\
ory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===w&&typeof i=="string"&&!_e.test(i))return N.errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$d\
efs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var c=z===e}else
var c=!0;if(c)if(f.port!==void 0){let i=f.port,z=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return N.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(e===w&&typeof i=="number"&&isFinite(i)){if(i>65535||isNaN(i))return N.errors=[{instancePath:r+"\
/mongo/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<
1||isNaN(i))return N.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var c=z===e}else var c=!0}}}else return N.errors=[{instancePath:r+"/mong\
o",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h){
if(t.builder!==void 0){let f=t.builder,P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)
if(!(i==="image"||i==="memory")){return N.errors=[{instancePath:r+"/builder",schemaPath:"#/properties/builder/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(f.image!==
void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!$e.test(i))return N.errors=[{instancePath:r+"/bu\
ilder/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*\
$"}}],!1}else return N.errors=[{instancePath:r+"/builder/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var o=z===e}else var o=!0;if(o)if(f.memory!==void 0){let i=f.memory,z=e,w=e;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/\
$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=
0||isNaN(i)))return N.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!_e.test(i))return N.errors=
[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-\
9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var o=z===e}else var o=!0}}else return N.errors=[{instancePath:r+"/builde\
r",schemaPath:"#/properties/builder/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;
if(h){if(t.runner!==void 0){let f=t.runner,P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)
if(!(i==="image"||i==="memory"||i==="cpus"||i==="replicas"||i==="onManager"||i==="lease")){return N.errors=[{instancePath:r+
"/runner",schemaPath:"#/properties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(y===e){if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!$e.test(i))return N.
errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return N.errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/\
image/type",keyword:"type",params:{type:"string"}}],!1;var g=z===e}else var g=!0;if(g){if(f.memory!==void 0){let i=f.
memory,z=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:r+"/ru\
nner/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===w){if(typeof i==
"number"&&isFinite(i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/\
memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="\
string"&&!_e.test(i))return N.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/memory/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var g=z===e}else var g=!0;if(g){if(f.cpus!==
void 0){let i=f.cpus,z=e;if(e===z)if(typeof i=="number"&&isFinite(i)){if(i>1024||isNaN(i))return N.errors=[{instancePath:r+
"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(i<=0||isNaN(i))return N.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/propertie\
s/runner/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else
return N.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/type",keyword:"\
type",params:{type:"number"}}],!1;var g=z===e}else var g=!0;if(g){if(f.replicas!==void 0){let i=f.replicas,z=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return N.errors=[{instancePath:r+"/runner/replicas",schemaPath:"\
#/properties/runner/properties/replicas/type",keyword:"type",params:{type:"integer"}}],!1;if(e===z&&typeof i==
"number"&&isFinite(i)){if(i>1e5||isNaN(i))return N.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/pr\
operties/runner/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}}],!1;if(i<1||
isNaN(i))return N.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/properties/runner/properties/replic\
as/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var g=z===e}else var g=!0;if(g){if(f.onManager!==
void 0){let i=e;if(typeof f.onManager!="boolean")return N.errors=[{instancePath:r+"/runner/onManager",schemaPath:"\
#/properties/runner/properties/onManager/type",keyword:"type",params:{type:"boolean"}}],!1;var g=i===e}else var g=!0;
if(g)if(f.lease!==void 0){let i=f.lease,z=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.
errors=[{instancePath:r+"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{
type:Ce.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:r+
"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!Ge.test(i))return N.errors=[{instancePath:r+"/runn\
er/lease",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(s|m|h|d)$"}}],!1}var g=z===e}else var g=!0}}}}}}else return N.errors=[{instancePath:r+"/runner",schemaPath:"\
#/properties/runner/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h){if(t.distcc!==
void 0){let f=t.distcc,P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i===
"image"||i==="memory")){return N.errors=[{instancePath:r+"/distcc",schemaPath:"#/properties/distcc/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(f.image!==void 0){
let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!$e.test(i))return N.errors=[{instancePath:r+"/distcc/ima\
ge",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else
return N.errors=[{instancePath:r+"/distcc/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"\
string"}}],!1;var d=z===e}else var d=!0;if(d)if(f.memory!==void 0){let i=f.memory,z=e,w=e;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memor\
y/type",keyword:"type",params:{type:xe.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))
return N.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!_e.test(i))return N.errors=[{instancePath:r+
"/distcc/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[\
KMGT]i?B)$"}}],!1}var d=z===e}else var d=!0}}else return N.errors=[{instancePath:r+"/distcc",schemaPath:"#/pro\
perties/distcc/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h){if(t.dashboard!==
void 0){let f=t.dashboard,P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i===
"image"||i==="memory"||i==="port")){return N.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){
if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!$e.test(i))return N.errors=[{instancePath:r+
"/dashboard/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._\
/:@-]*$"}}],!1}else return N.errors=[{instancePath:r+"/dashboard/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var v=z===e}else var v=!0;if(v){if(f.memory!==void 0){let i=f.memory,z=e,w=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:r+"/dashboard/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/exclusive\
Minimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!_e.test(
i))return N.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var v=z===e}else var v=!0;if(v)if(f.port!==void 0){let i=f.
port,z=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return N.errors=[{instancePath:r+"/dashb\
oard/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof i=="num\
ber"&&isFinite(i)){if(i>65535||isNaN(i))return N.errors=[{instancePath:r+"/dashboard/port",schemaPath:"#/$defs\
/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return N.errors=[{
instancePath:r+"/dashboard/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var v=z===e}else var v=!0}}}else return N.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h)if(t.visualizer!==void 0){
let f=t.visualizer,P=e;if(e===P)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i==="\
image"||i==="memory"||i==="port")){return N.errors=[{instancePath:r+"/visualizer",schemaPath:"#/properties/vis\
ualizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){
if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!$e.test(i))return N.errors=[{instancePath:r+
"/visualizer/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9.\
_/:@-]*$"}}],!1}else return N.errors=[{instancePath:r+"/visualizer/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var n=z===e}else var n=!0;if(n){if(f.memory!==void 0){let i=f.memory,z=e,w=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:r+"/visualizer/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!_e.test(
i))return N.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var n=z===e}else var n=!0;if(n)if(f.port!==void 0){let i=f.
port,z=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return N.errors=[{instancePath:r+"/visua\
lizer/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof i=="nu\
mber"&&isFinite(i)){if(i>65535||isNaN(i))return N.errors=[{instancePath:r+"/visualizer/port",schemaPath:"#/$de\
fs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return N.errors=
[{instancePath:r+"/visualizer/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var n=z===e}else var n=!0}}}else return N.errors=[{instancePath:r+"/visualizer",schemaPath:"#/pr\
operties/visualizer/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0}}}}}}}else return N.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return N.errors=s,e===0}
N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var De={$schema:"https://json-schema.org/draft/2020-12/\
schema",title:"CampaignSpec",description:"One parameter study: a source, how to build it, the points, and what\
 to measure.",type:"object",additionalProperties:!1,required:["name","simulator"],properties:{name:{$ref:"valu\
es.schema.json#/$defs/name",description:"The campaign's name, unique in the manifest. Lower-case letters, digi\
ts and hyphens.",examples:["mm1"]},description:{description:"A note for people.",type:"string",default:""},source:{
description:"The model's code: a directory as it is, or a commit of a git repository. A snapshot is taken when\
 `apply` begins; that is what runs.","x-expected":"{ path: DIRECTORY } or { git: URL, ref: COMMIT }",anyOf:[{$ref:"\
campaign.schema.json#/$defs/directorySource"},{$ref:"campaign.schema.json#/$defs/gitSource"}],examples:[{path:"\
examples/mm1"}]},build:{title:"Build",description:"How the source becomes a program. Done once per snapshot. W\
ithout it, the source itself is what runs.",type:"object",additionalProperties:!1,required:["run","artifacts"],
properties:{run:{$ref:"values.schema.json#/$defs/text",description:"A shell command, run in a copy of the sour\
ce. `{jobs}` is the number of compilers to start at once.",examples:["make -j{jobs}"]},artifacts:{description:"\
Patterns of the files to keep, inside the source.",type:"array",minItems:1,items:{$ref:"values.schema.json#/$d\
efs/text"},examples:[["mm1","lib/**/*.so"]]}}},sources:{description:"Several sources by name, in place of `sou\
rce`: each lies in a folder of its name, beside the others, in builds and in runs. The last to be built is the\
 campaign's own.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/parameterName"},additionalProperties:{
"x-expected":"{ path: DIRECTORY } or { git: URL, ref: COMMIT }",anyOf:[{$ref:"campaign.schema.json#/$defs/dire\
ctorySource"},{$ref:"campaign.schema.json#/$defs/gitSource"}]},examples:[{inet:{git:"https://github.com/inet-f\
ramework/inet.git",ref:"v4.5.4"},mine:{path:"model"}}]},builds:{description:"How each of `sources` becomes pro\
grams and libraries. Each is built once, as long as it and what it is built after stay the same; one that is n\
ot here is used as it is.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/parameterName"},additionalProperties:{
$ref:"campaign.schema.json#/$defs/namedBuild"},examples:[{inet:{run:"make",artifacts:["src/*.so"]},mine:{after:[
"inet"],run:"make",artifacts:["mine"]}}]},env:{description:"Environment variables of build and runs. A value i\
s a text, or a secret as `{ fromEnv: NAME }` or `{ fromFile: PATH }`, which is known by name until a process s\
tarts.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/environmentName"},additionalProperties:{$ref:"\
values.schema.json#/$defs/envValue"},default:{},examples:[{OMP_NUM_THREADS:1,LICENSE_KEY:{fromEnv:"LICENSE_KEY"}}]},
simulator:{title:"Simulator",description:"How one run is started; `type` says which kind of program it is.",type:"\
object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"simulators/command.schema.json"},{
$ref:"simulators/ns3.schema.json"},{$ref:"simulators/omnetpp.schema.json"}],examples:[{type:"command",run:["./\
mm1","{lambda}","{seed}"]}]},parameters:{$ref:"#/$defs/subgrid",description:"The values of each parameter; the\
 points are all combinations, the last parameter varying fastest. A value is a list, one value, `{ from, to, s\
tep }` or `{ from, to, count, scale }`.",default:{},examples:[{lambda:[.1,.5,.9],buffer:{from:10,to:50,step:10}}]},
points:{description:"A union of grids, each complete in itself, instead of `parameters` or beside them; an ent\
ry `{ file: design.csv }` takes its points from the rows of a CSV file with a header.",type:"array",minItems:1,
items:{"x-expected":"{ NAME: VALUES, \u2026 } or { file: design.csv }",anyOf:[{$ref:"campaign.schema.json#/$de\
fs/pointsFile"},{$ref:"campaign.schema.json#/$defs/pointsGrid"}]},examples:[[{policy:["fifo"]},{policy:["drr"],
quantum:[1,8]},{file:"design.csv"}]]},exclude:{description:"Points to leave out: those where all values of an \
entry match.",type:"array",items:{$ref:"#/$defs/fixedValues"},default:[],examples:[[{lambda:.9,buffer:10}]]},zip:{
description:"Groups of parameters that advance together: the first value of one with the first of the other, a\
nd so on.",type:"array",items:{type:"array",minItems:2,items:{$ref:"values.schema.json#/$defs/parameterName"}},
default:[],examples:[[["nodes","area"]]]},where:{$ref:"values.schema.json#/$defs/text",description:"An express\
ion of parameters; only points where it holds are run.",examples:["lambda < mu"]},derive:{description:"Further\
 parameters, computed from the others.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/parameter\
Name"},additionalProperties:{$ref:"values.schema.json#/$defs/text"},default:{},examples:[{simTime:"max(20, 500\
0 / (n * rate))"}]},fixed:{$ref:"#/$defs/fixedValues",description:"Parameters with one value for all points th\
at do not set them. They reach the model, and are no part of a run's identity while at this value: a parameter\
 added here keeps all results there are.",default:{},examples:[{rts:0}]},repetitions:{description:"How often e\
ach point is run, with different random numbers. Raising it keeps what was run.",type:"integer",minimum:1,maximum:1e7,
default:1,examples:[10]},seed:{title:"SeedSpec",description:"What the random numbers of a run depend on, besid\
es its repetition.",type:"object",additionalProperties:!1,properties:{base:{description:"Another number gives \
the whole study other random numbers.",type:"integer",minimum:1,maximum:2147483647,default:1},vary:{description:"\
Parameters whose values change the random numbers. None, the default, gives all points the same (common random\
 numbers: differences between points are sharper); `all` makes points independent.","x-expected":"all, or a li\
st of parameter names",anyOf:[{$ref:"campaign.schema.json#/$defs/all"},{$ref:"campaign.schema.json#/$defs/para\
meterNames"}],default:[],examples:[["topology"]]}}},inputs:{description:"Files that runs read, by name; `{inpu\
ts.NAME}` in an argument is the folder they are in. They are hashed, and part of the identity of the runs that\
 name them.",type:"object",propertyNames:{$ref:"#/$defs/inputName"},additionalProperties:{$ref:"#/$defs/input"},
default:{},examples:[{trace:{files:"traces/*.csv"}}]},metrics:{$ref:"#/$defs/metrics",description:"The numbers\
 of a run: from a file it writes, from what it prints, or from OMNeT++'s scalars. One of `file`, `stdout`, `sc\
alars`.",examples:[{file:"result.json"}]},collect:{title:"Collect",description:"A command that runs after each\
 run, on its files, and may reduce them. Changing it works on kept files and reruns nothing.",type:"object",additionalProperties:!1,
required:["run"],properties:{run:{description:"The program and its arguments, with the placeholders of the sim\
ulator `command`; `{results}` is the folder of the run's files.",type:"array",minItems:1,items:{type:"string",
"x-expected":"a text; a number needs quotes here"},examples:[["python3","reduce.py","{results}"]]},metrics:{$ref:"\
#/$defs/metrics",description:"The numbers that it gives, in the forms of the campaign's `metrics`."},table:{$ref:"\
values.schema.json#/$defs/text",description:"A CSV file of rows that it writes, kept beside the metrics.",examples:[
"flows.csv"]}}},results:{description:"Patterns of the files to keep, below the run's folder.",type:"array",items:{
"x-expected":'a pattern such as "*.csv", or { glob, keep, compress }',anyOf:[{$ref:"campaign.schema.json#/$def\
s/resultGlob"},{$ref:"campaign.schema.json#/$defs/resultPattern"}]},default:[],examples:[["results/*.sca",{glob:"\
results/*.vec",keep:"failed",compress:"zstd"}]]},limits:{title:"Limits",description:"What stops a run or a cam\
paign.",type:"object",additionalProperties:!1,properties:{time:{description:"The longest a run may take: a dur\
ation, a number of seconds, or an expression of parameters that gives seconds. A run stopped by it is `truncat\
ed`.",type:["number","string"],exclusiveMinimum:0,minLength:1,"x-expected":"a duration such as 10h, seconds, o\
r an expression of parameters",examples:["10h","60 + 3 * simTime"]},memory:{description:"The most memory a run\
 may use: a size, or an expression of parameters that gives bytes.",type:["number","string"],exclusiveMinimum:0,
minLength:1,"x-expected":"a size such as 2GiB, bytes, or an expression of parameters",examples:["2GiB"]},disk:{
description:"The most a run may write to its folder: a size, or an expression of parameters that gives bytes.",
type:["number","string"],exclusiveMinimum:0,minLength:1,"x-expected":"a size such as 10GiB, bytes, or an expre\
ssion of parameters",examples:["10GiB"]},retries:{description:"How often a run that fails is tried again, with\
 the same seed.",type:"integer",minimum:0,maximum:100,default:0},crashes:{description:"How often a run is trie\
d again when the worker died under it; then it is set aside.",type:"integer",minimum:1,maximum:100,default:5},
failures:{description:"The campaign stops after so many failed runs. Default: it goes on.",type:"integer",minimum:1,
examples:[10]}}},resources:{title:"Resources",description:"What a run needs: how many run at once follows from\
 it.",type:"object",additionalProperties:!1,properties:{cpus:{description:"Cores of one run.",type:"number",exclusiveMinimum:0,
maximum:1024,default:1},memory:{$ref:"values.schema.json#/$defs/size",description:"Memory of one run. Without \
it, cores alone count.",examples:["1GiB"]}}},priority:{description:"Runs of a campaign with a higher number st\
art before those of others; within one number the order of the manifest counts on one machine, the order of `a\
pply` on a cluster. What is queued on a cluster keeps the number it was queued with.",type:"integer",minimum:-1e3,
maximum:1e3,default:0,examples:[10]},needs:{description:"Campaigns that must be complete before this one start\
s.",type:"array",items:{$ref:"values.schema.json#/$defs/name"},default:[],examples:[["calibration"]]},plots:{description:"\
The plots of `report`, in place of one for each metric. They may be changed at any time: nothing runs again.",
type:"array",items:{$ref:"campaign.schema.json#/$defs/plot"},examples:[[{metric:"wait",x:"lambda",labels:{wait:"\
Mean wait (s)"}}]]}},$defs:{plot:{title:"PlotSpec",description:"A plot of one metric. What is not said is chos\
en from the parameters.",type:"object",additionalProperties:!1,required:["metric"],properties:{metric:{$ref:"v\
alues.schema.json#/$defs/text",description:"The metric to show.",examples:["wait"]},kind:{description:"`line`:\
 means with a band for their confidence intervals; `points`: means with bars; `box`: the spread of the runs; `\
histogram`: how the runs are distributed. Default: `line` over numbers, `box` over texts from 5 runs a box, el\
se `points`; `histogram` where nothing varies.",enum:["line","points","box","histogram"]},x:{$ref:"values.sche\
ma.json#/$defs/parameterName",description:"The parameter of the horizontal axis. Default: the numeric one with\
 most values.",examples:["lambda"]},series:{$ref:"values.schema.json#/$defs/parameterName",description:"The pa\
rameter that is told apart by colour and shape. Default: one with at most 8 values.",examples:["policy"]},facet:{
$ref:"values.schema.json#/$defs/parameterName",description:"The parameter that has a plot of its own for each \
value. Default: one with at most 9 values. All that vary besides are averaged over within each repetition.",examples:[
"buffer"]},where:{$ref:"values.schema.json#/$defs/text",description:"An expression: only points where it is tr\
ue.",examples:["lambda < 0.9"]},scale:{title:"PlotScales",description:"Scales of the axes.",type:"object",additionalProperties:!1,
properties:{x:{description:"Of the horizontal axis. Default: `log` where the values are evenly spread on it.",
enum:["linear","log"]},y:{description:"Of the vertical axis.",enum:["linear","log"],default:"linear"}}},labels:{
description:"What to write for parameters and the metric, with units.",type:"object",propertyNames:{$ref:"valu\
es.schema.json#/$defs/text"},additionalProperties:{$ref:"values.schema.json#/$defs/text"},default:{},examples:[
{lambda:"Arrival rate (1/s)",wait:"Mean wait (s)"}]},title:{$ref:"values.schema.json#/$defs/text",description:"\
A title above the plot. Default: none, as the report has one.",examples:["Waiting time of M/M/1"]},name:{type:"\
string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*$",maxLength:100,"x-expected":'a name of letters, digits, "_" and "\
-"',description:"The name of its files. Default: made from the metric and the parameters.",examples:["wait"]}}},
namedBuild:{title:"NamedBuild",description:"The build of one of several sources.",type:"object",additionalProperties:!1,
required:["run","artifacts"],properties:{after:{description:"Names of sources whose artifacts it needs: they l\
ie beside it, as `../NAME`.",type:"array",items:{$ref:"values.schema.json#/$defs/parameterName"},default:[],examples:[
["inet"]]},run:{$ref:"values.schema.json#/$defs/text",description:"A shell command, run in a copy of the sourc\
e. `{jobs}` is the number of compilers to start at once.",examples:["make -j{jobs}"]},artifacts:{description:"\
Patterns of the files to keep, inside the source.",type:"array",minItems:1,items:{$ref:"values.schema.json#/$d\
efs/text"},examples:[["src/libINET.so","src/**/*.ned"]]}}},directorySource:{title:"DirectorySource",description:"\
A directory as it is, uncommitted changes included.",type:"object",additionalProperties:!1,required:["path"],properties:{
path:{$ref:"values.schema.json#/$defs/text",description:"The directory, relative to the manifest.",examples:["\
examples/mm1"]},include:{$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to take.",
default:["**"]},exclude:{$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to leave\
 out. Files that git ignores are left out anyway.",default:[],examples:[["data/**"]]},dirty:{description:"What\
 to do about uncommitted changes in a git work tree: `allow` them, `warn`, or `refuse` to run.",enum:["allow",
"warn","refuse"],default:"warn"}}},gitSource:{title:"GitSource",description:"A commit of a git repository, sub\
modules included.",type:"object",additionalProperties:!1,required:["git","ref"],properties:{git:{type:"string",
pattern:"^(?!-)(?!ext::)[^\\s]+$","x-expected":"the URL or path of a git repository",description:"The reposito\
ry: a URL, or a path relative to the manifest.",examples:["https://github.com/inet-framework/inet.git"]},ref:{
type:"string",pattern:"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$","x-expected":"a branch, a tag or a commit",
description:"Branch, tag or commit.",examples:["v4.5"]},path:{$ref:"values.schema.json#/$defs/text",description:"\
A folder of the repository to use as the source.",default:"."},include:{$ref:"values.schema.json#/$defs/patter\
ns",description:"Patterns of the files to take.",default:["**"]},exclude:{$ref:"values.schema.json#/$defs/patt\
erns",description:"Patterns of the files to leave out.",default:[]}}},subgrid:{title:"SubgridSpec",description:"\
Parameters with their values; the points are all combinations.",type:"object",propertyNames:{$ref:"values.sche\
ma.json#/$defs/parameterName"},additionalProperties:{$ref:"values.schema.json#/$defs/values"}},pointsGrid:{title:"\
PointsGrid",description:"A grid; its parameters may be called anything, but a text under `file` names a file.",
type:"object",propertyNames:{$ref:"values.schema.json#/$defs/parameterName"},additionalProperties:{$ref:"value\
s.schema.json#/$defs/values"},not:{type:"object",required:["file"],properties:{file:{description:"A file.",type:"\
string"}}}},pointsFile:{title:"PointsFile",description:"Points from the rows of a CSV file.",type:"object",additionalProperties:!1,
required:["file"],properties:{file:{$ref:"values.schema.json#/$defs/text",description:"The file, below the man\
ifest's folder. Its header names the parameters; numbers, true and false are read as such.",examples:["design.\
csv"]}}},fixedValues:{title:"FixedValues",description:"Parameters with one value each.",type:"object",propertyNames:{
$ref:"values.schema.json#/$defs/parameterName"},additionalProperties:{$ref:"values.schema.json#/$defs/paramete\
rValue"}},all:{const:"all"},parameterNames:{type:"array",items:{$ref:"values.schema.json#/$defs/parameterName"}},
inputName:{type:"string",pattern:"^[A-Za-z_][A-Za-z0-9_-]*$",maxLength:100,"x-expected":'a name of letters, di\
gits, "_" and "-", beginning with a letter or "_"'},input:{title:"Input",description:"Files that runs read.",type:"\
object",additionalProperties:!1,required:["files"],properties:{files:{description:"A pattern, or a list of pat\
terns, below the manifest's folder. In `{inputs.NAME}` a file is called as below the folder that its pattern n\
ames: `traces/a.csv` is `a.csv` for `traces/*.csv`.","x-expected":'a pattern such as "traces/*.csv", or a list\
 of patterns',anyOf:[{$ref:"values.schema.json#/$defs/text"},{$ref:"campaign.schema.json#/$defs/somePatterns"}],
examples:["traces/*.csv"]}}},somePatterns:{type:"array",minItems:1,items:{$ref:"values.schema.json#/$defs/text"}},
metrics:{"x-expected":'{ file: result.json }, { stdout: { NAME: EXPRESSION } } or { scalars: { NAME: "MODULE N\
AME" } }',anyOf:[{$ref:"campaign.schema.json#/$defs/fileMetrics"},{$ref:"campaign.schema.json#/$defs/stdoutMet\
rics"},{$ref:"campaign.schema.json#/$defs/scalarMetrics"}]},undefinedMetric:{description:"What a metric become\
s that is not there, or no number: `null` is left out of means and counted, `fail` fails the run, a number sta\
nds in.",type:["null","string","number"],pattern:"^(null|fail)$","x-expected":"null, fail or a number",default:null},
fileMetrics:{title:"FileMetrics",description:"Metrics from a file.",type:"object",additionalProperties:!1,required:[
"file"],properties:{file:{$ref:"values.schema.json#/$defs/text",description:"A JSON object (nested keys joined\
 by dots), or a CSV file with a header (its last row), in the run's folder.",examples:["result.json"]},undefined:{
$ref:"#/$defs/undefinedMetric"}}},stdoutMetrics:{title:"StdoutMetrics",description:"Metrics from what a run pr\
ints.",type:"object",additionalProperties:!1,required:["stdout"],properties:{stdout:{description:"For each met\
ric a regular expression with one group around the number. `^` and `$` match at lines; the last match counts.",
type:"object",minProperties:1,propertyNames:{$ref:"values.schema.json#/$defs/parameterName"},additionalProperties:{
$ref:"values.schema.json#/$defs/text"},examples:[{wait:"mean wait = ([0-9.eE+-]+)"}]},undefined:{$ref:"#/$defs\
/undefinedMetric"}}},scalarMetrics:{title:"ScalarMetrics",description:"Metrics from OMNeT++'s scalar files.",type:"\
object",additionalProperties:!1,required:["scalars"],properties:{scalars:{description:"For each metric the mod\
ule and the scalar's name, separated by a space, with OMNeT++'s wildcards.",type:"object",minProperties:1,propertyNames:{
$ref:"values.schema.json#/$defs/parameterName"},additionalProperties:{$ref:"values.schema.json#/$defs/text"},examples:[
{utilisation:"Mm1.queue busy:timeavg"}]},undefined:{$ref:"#/$defs/undefinedMetric"}}},resultGlob:{$ref:"values\
.schema.json#/$defs/text"},resultPattern:{title:"ResultPatternSpec",description:"Files to keep, and how.",type:"\
object",additionalProperties:!1,required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"\
A pattern of files below the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `alw\
ays` all, `failed` those not done, `never` none (the metrics are read from them all the same).",enum:["always",
"failed","never"],default:"always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"\
none"}}}}};var ee=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","u"),or=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),gr=new RegExp(
"^[A-Za-z_][A-Za-z0-9_-]*$","u"),wr={title:"DirectorySource",description:"A directory as it is, uncommitted ch\
anges included.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{$ref:"values.schema\
.json#/$defs/text",description:"The directory, relative to the manifest.",examples:["examples/mm1"]},include:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to take.",default:["**"]},exclude:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to leave out. Files that git igno\
res are left out anyway.",default:[],examples:[["data/**"]]},dirty:{description:"What to do about uncommitted \
changes in a git work tree: `allow` them, `warn`, or `refuse` to run.",enum:["allow","warn","refuse"],default:"\
warn"}}};function G(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=G.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let c=0;c<h;c++){let o=t[c],g=e;if(e===e)if(typeof o=="string"){if(M(o)<1)return G.
errors=[{instancePath:r+"/"+c,schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return G.errors=[{instancePath:r+"/"+c,schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=g===e;if(!a)break}}else return G.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return G.errors=s,e===0}G.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function Q(t,{instancePath:r="",
parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=Q.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
path===void 0&&(h="path"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let c=e;for(let o in t)if(!(o==="path"||o==="include"||o==="exclude"||o==="dirty")){return Q.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(c===e){if(t.path!==void 0){let o=t.path,g=e;if(e===e)if(typeof o=="string"){if(M(o)<1)return Q.errors=
[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return Q.errors=[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(t.include!==void 0){let o=e;G(t.include,{instancePath:r+
"/include",parentData:t,parentDataProperty:"include",rootData:j,dynamicAnchors:A})||(s=s===null?G.errors:s.concat(
G.errors),e=s.length);var a=o===e}else var a=!0;if(a){if(t.exclude!==void 0){let o=e;G(t.exclude,{instancePath:r+
"/exclude",parentData:t,parentDataProperty:"exclude",rootData:j,dynamicAnchors:A})||(s=s===null?G.errors:s.concat(
G.errors),e=s.length);var a=o===e}else var a=!0;if(a)if(t.dirty!==void 0){let o=t.dirty,g=e;if(!(o==="allow"||
o==="warn"||o==="refuse"))return Q.errors=[{instancePath:r+"/dirty",schemaPath:"#/properties/dirty/enum",keyword:"\
enum",params:{allowedValues:wr.properties.dirty.enum}}],!1;var a=g===e}else var a=!0}}}}}else return Q.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=s,e===0}Q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var kr=new RegExp("^(?!-)(?!ext::)[^\\s]+$","u"),Pr=new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$","\
u");function C(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=C.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let h;if(t.git===void 0&&(h="git")||t.ref===void 0&&(h="ref"))return C.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let c=e;for(let o in t)if(!(o==="g\
it"||o==="ref"||o==="path"||o==="include"||o==="exclude")){return C.errors=[{instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===e){if(t.git!==
void 0){let o=t.git,g=e;if(e===g)if(typeof o=="string"){if(!kr.test(o))return C.errors=[{instancePath:r+"/git",
schemaPath:"#/properties/git/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!ext::)[^\\s]+$"}}],!1}else return C.
errors=[{instancePath:r+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type:"string"}}],!1;var a=g===
e}else var a=!0;if(a){if(t.ref!==void 0){let o=t.ref,g=e;if(e===g)if(typeof o=="string"){if(!Pr.test(o))return C.
errors=[{instancePath:r+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[\\p{L\
}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$"}}],!1}else return C.errors=[{instancePath:r+"/ref",schemaPath:"#/propert\
ies/ref/type",keyword:"type",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(t.path!==void 0){let o=t.
path,g=e;if(e===e)if(typeof o=="string"){if(M(o)<1)return C.errors=[{instancePath:r+"/path",schemaPath:"values\
.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:r+
"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=g===
e}else var a=!0;if(a){if(t.include!==void 0){let o=e;G(t.include,{instancePath:r+"/include",parentData:t,parentDataProperty:"\
include",rootData:j,dynamicAnchors:A})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=o===e}else var a=!0;
if(a)if(t.exclude!==void 0){let o=e;G(t.exclude,{instancePath:r+"/exclude",parentData:t,parentDataProperty:"ex\
clude",rootData:j,dynamicAnchors:A})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=o===e}else var a=!0}}}}}}else
return C.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=
s,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=V.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let o;if(t.run===void 0&&(o="run")||t.artifacts===void 0&&(o="artifacts"))return V.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let d in t)
if(!(d==="after"||d==="run"||d==="artifacts")){return V.errors=[{instancePath:r,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(g===e){if(t.after!==void 0){let d=t.
after,v=e;if(e===v)if(Array.isArray(d)){var a=!0;let n=d.length;for(let u=0;u<n;u++){let f=d[u],P=e;if(e===e)if(typeof f==
"string"){if(M(f)>100)return V.errors=[{instancePath:r+"/after/"+u,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!ee.test(f))return V.errors=[{instancePath:r+
"/after/"+u,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return V.errors=[{instancePath:r+"/after/"+u,schemaPath:"values.schema.js\
on#/$defs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=P===e;if(!a)break}}else return V.
errors=[{instancePath:r+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"array"}}],!1;
var h=v===e}else var h=!0;if(h){if(t.run!==void 0){let d=t.run,v=e;if(e===e)if(typeof d=="string"){if(M(d)<1)return V.
errors=[{instancePath:r+"/run",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return V.errors=[{instancePath:r+"/run",schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var h=v===e}else var h=!0;if(h)if(t.artifacts!==void 0){let d=t.artifacts,v=e;
if(e===v)if(Array.isArray(d)){if(d.length<1)return V.errors=[{instancePath:r+"/artifacts",schemaPath:"#/proper\
ties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let u=d.length;for(let f=0;f<u;f++){
let P=d[f],b=e;if(e===e)if(typeof P=="string"){if(M(P)<1)return V.errors=[{instancePath:r+"/artifacts/"+f,schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:r+
"/artifacts/"+f,schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var c=b===
e;if(!c)break}}}else return V.errors=[{instancePath:r+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"\
type",params:{type:"array"}}],!1;var h=v===e}else var h=!0}}}}else return V.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=s,e===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var br={type:["string","number"],"x-expected":"a text or a number; true and false need quotes"};function pe(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromEnv===void 0&&(a="fromEnv"))return pe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let c in t)if(c!=="fromEnv"){return pe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(h===e&&t.fromEnv!==void 0){let c=t.fromEnv;if(e===e)if(typeof c=="string"){if(!or.test(c))return pe.
errors=[{instancePath:r+"/fromEnv",schemaPath:"values.schema.json#/$defs/environmentName/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}}],!1}else return pe.errors=[{instancePath:r+"/fromEnv",schemaPath:"\
values.schema.json#/$defs/environmentName/type",keyword:"type",params:{type:"string"}}],!1}}}else return pe.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=s,e===0}pe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromFile===void 0&&(a="fromFile"))return le.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let c in t)if(c!=="fromFile"){return le.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(h===e&&t.fromFile!==void 0){let c=t.fromFile;if(e===e)if(typeof c=="string"){if(M(c)<1)return le.errors=
[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return le.errors=[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1}}}else return le.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return le.errors=s,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=Ae.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=e,h=!1,c=e;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let n={instancePath:r,schemaPath:"values.schema.json#/$defs/plai\
nEnv/type",keyword:"type",params:{type:br.type}};s===null?s=[n]:s.push(n),e++}var v=c===e;h=h||v;let o=e;pe(t,
{instancePath:r,parentData:I,parentDataProperty:D,rootData:j,dynamicAnchors:A})||(s=s===null?pe.errors:s.concat(
pe.errors),e=s.length);var v=o===e;if(h=h||v,v)var g=!0;let d=e;le(t,{instancePath:r,parentData:I,parentDataProperty:D,
rootData:j,dynamicAnchors:A})||(s=s===null?le.errors:s.concat(le.errors),e=s.length);var v=d===e;if(h=h||v,v&&
g!==!0&&(g=!0),h)e=a,s!==null&&(a?s.length=a:s=null);else{let n={instancePath:r,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};return s===null?s=[n]:s.push(n),e++,Ae.errors=s,!1}return Ae.errors=s,m.props=g,e===0}Ae.evaluated=
{dynamicProps:!0,dynamicItems:!1};function ue(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let c=0;c<h;c++){let o=t[c],g=e;if(e===e)if(typeof o=="string"){if(M(o)>100)return ue.
errors=[{instancePath:r+"/"+c,schemaPath:"../values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLe\
ngth",params:{limit:100}}],!1;if(!ee.test(o))return ue.errors=[{instancePath:r+"/"+c,schemaPath:"../values.sch\
ema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return ue.errors=[{instancePath:r+"/"+c,schemaPath:"../values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=g===e;if(!a)break}}else return ue.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ue.errors=s,e===0}ue.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function X(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){
let s=null,e=0,m=X.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let o;if(t.type===void 0&&(o="type")||t.program===void 0&&(o="program"))
return X.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;
for(let d in t)if(!(d==="type"||d==="program"||d==="arguments"||d==="parameters")){return X.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(g===
e){if(t.type!==void 0){let d=e;if(t.type!=="ns3")return X.errors=[{instancePath:r+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"ns3"}}],!1;var a=d===e}else var a=!0;if(a){if(t.program!==
void 0){let d=t.program,v=e;if(e===e)if(typeof d=="string"){if(M(d)<1)return X.errors=[{instancePath:r+"/progr\
am",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.
errors=[{instancePath:r+"/program",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.arguments!==void 0){let d=t.arguments,v=e;if(e===v)if(Array.
isArray(d)){var h=!0;let u=d.length;for(let f=0;f<u;f++){let P=e;if(typeof d[f]!="string")return X.errors=[{instancePath:r+
"/arguments/"+f,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"}}],!1;var h=P===
e;if(!h)break}}else return X.errors=[{instancePath:r+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"array"}}],!1;var a=v===e}else var a=!0;if(a)if(t.parameters!==void 0){let d=t.parameters,v=e,
n=e,u=!1,f=e;if(d!=="all"){let y={instancePath:r+"/parameters",schemaPath:"ns3.schema.json#/$defs/all/const",keyword:"\
const",params:{allowedValue:"all"}};s===null?s=[y]:s.push(y),e++}var c=f===e;u=u||c;let P=e;ue(d,{instancePath:r+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:j,dynamicAnchors:A})||(s=s===null?ue.errors:
s.concat(ue.errors),e=s.length);var c=P===e;if(u=u||c,u)e=n,s!==null&&(n?s.length=n:s=null);else{let y={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/anyOf",keyword:"anyOf",params:{}};return s===null?s=[y]:s.push(
y),e++,X.errors=s,!1}var a=v===e}else var a=!0}}}}}else return X.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return X.errors=s,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var ir={$schema:"https://json-schema.org/draft/2020-12/schema",title:"OmnetppSimulator",description:"OMNeT++, \
with INET or any other model. The study stays in omnetpp.ini: its runs are asked from OMNeT++ itself, and each\
 is identified by its configuration, its values and its repetition, not by its number. `repetitions` of the ca\
mpaign overrides `repeat`. Vectors are recorded only where `results` has a pattern for `.vec` files.",type:"ob\
ject",additionalProperties:!1,required:["type","ini","config"],properties:{type:{description:"A model for OMNe\
T++.",const:"omnetpp"},ini:{$ref:"../values.schema.json#/$defs/text",description:"The ini file, inside the sou\
rce.",examples:["examples/aodv/omnetpp.ini"]},config:{description:"The configuration, or a list of them.","x-e\
xpected":"the name of a configuration, or a list of names",anyOf:[{$ref:"omnetpp.schema.json#/$defs/oneText"},
{$ref:"omnetpp.schema.json#/$defs/texts"}],examples:["IPv4"]},library:{description:"Model libraries to load, a\
mong the artifacts.","x-expected":"a path, or a list of paths",anyOf:[{$ref:"omnetpp.schema.json#/$defs/oneTex\
t"},{$ref:"omnetpp.schema.json#/$defs/texts"}],default:[],examples:["src/libINET.so"]},executable:{$ref:"../va\
lues.schema.json#/$defs/text",description:"The program that runs the model: the model's own, or OMNeT++'s.",default:"\
opp_run",examples:["./mm1"]},ned:{$ref:"omnetpp.schema.json#/$defs/texts",description:"Folders of NED files, a\
mong the artifacts.",default:["."],examples:[["src","examples"]]},filter:{$ref:"../values.schema.json#/$defs/t\
ext",description:"Takes only some runs of the configuration: run numbers, or an expression of its iteration va\
riables as OMNeT++ understands it.",examples:["$numHosts > 10"]},options:{description:"Options of the ini file\
 that override it, passed as `--name=value`; values may have the placeholders of the simulator `command`. Each\
 parameter of the manifest that neither these nor `extraArgs` name is passed so too.",type:"object",additionalProperties:{
$ref:"../values.schema.json#/$defs/parameterValue"},default:{},examples:[{"sim-time-limit":"100s"}]},extraArgs:{
description:"Further arguments of the executable.",type:"array",items:{type:"string","x-expected":"a text; a n\
umber needs quotes here"},default:[],examples:[["--cmdenv-express-mode=true"]]},batch:{description:"Runs that \
one process takes at most; how many it does take follows from how long the program takes to start, and a run. \
A model that writes files of its own, which OMNeT++ does not name by the run, needs 1.",type:"integer",minimum:1,
maximum:500,default:500},watchdog:{description:"What is done about a run that seems to go nowhere: messages th\
at rise without end, next to no events, simulated time that stands still, each for a minute. `warn` says so, o\
n screen and in the run's record; `stop` ends the run too, as `truncated`.",enum:["warn","stop","off"],default:"\
warn"}},$defs:{oneText:{$ref:"../values.schema.json#/$defs/text"},texts:{type:"array",minItems:1,items:{$ref:"\
../values.schema.json#/$defs/text"}}}},qe={title:"ParameterValue",type:["number","string","boolean"],"x-expect\
ed":"a number, a text, true or false"};function J(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return J.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let c=0;c<h;c++){let o=t[c],g=e;if(e===e)if(typeof o=="string"){if(M(o)<1)return J.
errors=[{instancePath:r+"/"+c,schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return J.errors=[{instancePath:r+"/"+c,schemaPath:"../values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=g===e;if(!a)break}}}else return J.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return J.errors=s,e===0}J.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function R(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){
let s=null,e=0,m=R.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let d;if(t.type===void 0&&(d="type")||t.ini===void 0&&(d="ini")||t.config===
void 0&&(d="config"))return R.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;{let v=e;for(let n in t)if(!Ee.call(ir.properties,n)){return R.errors=[{instancePath:r,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(v===e){if(t.type!==
void 0){let n=e;if(t.type!=="omnetpp")return R.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"omnetpp"}}],!1;var a=n===e}else var a=!0;if(a){if(t.ini!==void 0){
let n=t.ini,u=e;if(e===e)if(typeof n=="string"){if(M(n)<1)return R.errors=[{instancePath:r+"/ini",schemaPath:"\
../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return R.errors=[{
instancePath:r+"/ini",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=u===e}else var a=!0;if(a){if(t.config!==void 0){let n=t.config,u=e,f=e,P=!1,b=e;if(e===e)if(typeof n==
"string"){if(M(n)<1){let w={instancePath:r+"/config",schemaPath:"omnetpp.schema.json#/$defs/oneText/minLength",
keyword:"minLength",params:{limit:1}};s===null?s=[w]:s.push(w),e++}}else{let w={instancePath:r+"/config",schemaPath:"\
omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"string"}};s===null?s=[w]:s.push(w),e++}var h=b===
e;P=P||h;let i=e;J(n,{instancePath:r+"/config",parentData:t,parentDataProperty:"config",rootData:j,dynamicAnchors:A})||
(s=s===null?J.errors:s.concat(J.errors),e=s.length);var h=i===e;if(P=P||h,P)e=f,s!==null&&(f?s.length=f:s=null);else{
let w={instancePath:r+"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[w]:s.push(w),e++,R.errors=s,!1}var a=u===e}else var a=!0;if(a){if(t.library!==void 0){let n=t.library,u=e,f=e,
P=!1,b=e;if(e===e)if(typeof n=="string"){if(M(n)<1){let w={instancePath:r+"/library",schemaPath:"omnetpp.schem\
a.json#/$defs/oneText/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[w]:s.push(w),e++}}else{let w={
instancePath:r+"/library",schemaPath:"omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"st\
ring"}};s===null?s=[w]:s.push(w),e++}var c=b===e;P=P||c;let i=e;J(n,{instancePath:r+"/library",parentData:t,parentDataProperty:"\
library",rootData:j,dynamicAnchors:A})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var c=i===e;if(P=P||
c,P)e=f,s!==null&&(f?s.length=f:s=null);else{let w={instancePath:r+"/library",schemaPath:"#/properties/library\
/anyOf",keyword:"anyOf",params:{}};return s===null?s=[w]:s.push(w),e++,R.errors=s,!1}var a=u===e}else var a=!0;
if(a){if(t.executable!==void 0){let n=t.executable,u=e;if(e===e)if(typeof n=="string"){if(M(n)<1)return R.errors=
[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return R.errors=[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0;if(a){if(t.ned!==void 0){let n=e;
J(t.ned,{instancePath:r+"/ned",parentData:t,parentDataProperty:"ned",rootData:j,dynamicAnchors:A})||(s=s===null?
J.errors:s.concat(J.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.filter!==void 0){let n=t.filter,u=e;
if(e===e)if(typeof n=="string"){if(M(n)<1)return R.errors=[{instancePath:r+"/filter",schemaPath:"../values.sch\
ema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return R.errors=[{instancePath:r+
"/filter",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=u===
e}else var a=!0;if(a){if(t.options!==void 0){let n=t.options,u=e;if(e===u)if(n&&typeof n=="object"&&!Array.isArray(
n))for(let P in n){let b=n[P],y=e;if(!(typeof b=="number"&&isFinite(b))&&typeof b!="string"&&typeof b!="boolea\
n")return R.errors=[{instancePath:r+"/options/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"../values\
.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:qe.type}}],!1;var o=y===e;if(!o)break}else
return R.errors=[{instancePath:r+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
object"}}],!1;var a=u===e}else var a=!0;if(a){if(t.extraArgs!==void 0){let n=t.extraArgs,u=e;if(e===u)if(Array.
isArray(n)){var g=!0;let P=n.length;for(let b=0;b<P;b++){let y=e;if(typeof n[b]!="string")return R.errors=[{instancePath:r+
"/extraArgs/"+b,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type:"string"}}],!1;var g=y===
e;if(!g)break}}else return R.errors=[{instancePath:r+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"\
type",params:{type:"array"}}],!1;var a=u===e}else var a=!0;if(a){if(t.batch!==void 0){let n=t.batch,u=e;if(!(typeof n==
"number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return R.errors=[{instancePath:r+"/batch",schemaPath:"#/properties/b\
atch/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof n=="number"&&isFinite(n)){if(n>500||isNaN(
n))return R.errors=[{instancePath:r+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{
comparison:"<=",limit:500}}],!1;if(n<1||isNaN(n))return R.errors=[{instancePath:r+"/batch",schemaPath:"#/prope\
rties/batch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=u===e}else var a=!0;if(a)if(t.
watchdog!==void 0){let n=t.watchdog,u=e;if(!(n==="warn"||n==="stop"||n==="off"))return R.errors=[{instancePath:r+
"/watchdog",schemaPath:"#/properties/watchdog/enum",keyword:"enum",params:{allowedValues:ir.properties.watchdog.
enum}}],!1;var a=u===e}else var a=!0}}}}}}}}}}}}else return R.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return R.errors=s,e===0}R.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var $r={title:"CountRange",description:"A given count of values from `from` to `to`.",type:"object",additionalProperties:!1,
required:["from","to","count"],properties:{from:{description:"The first value.",type:"number",examples:[1]},to:{
description:"The last value.",type:"number",examples:[1e3]},count:{description:"How many values, both ends inc\
luded.",type:"integer",minimum:1,maximum:1e6,examples:[4]},scale:{description:"`linear` for equal distances, `\
log` for equal ratios.",enum:["linear","log"],default:"linear"}}};function Pe(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=Pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return Pe.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let c=0;c<h;c++){let o=t[c],g=e;if(!(typeof o=="number"&&isFinite(o))&&typeof o!=
"string"&&typeof o!="boolean")return Pe.errors=[{instancePath:r+"/"+c,schemaPath:"#/$defs/parameterValue/type",
keyword:"type",params:{type:qe.type}}],!1;var a=g===e;if(!a)break}}}else return Pe.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return Pe.errors=s,e===0}Pe.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function we(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){
let s=null,e=0,m=we.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=e,h=!1,c=e;
if(!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&typeof t!="boolean"){let i={instancePath:r,schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:qe.type}};s===null?s=[i]:s.push(i),
e++}var y=c===e;h=h||y;let o=e;Pe(t,{instancePath:r,parentData:I,parentDataProperty:D,rootData:j,dynamicAnchors:A})||
(s=s===null?Pe.errors:s.concat(Pe.errors),e=s.length);var y=o===e;if(h=h||y,y)var g=!0;let d=e;if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i="to")||t.step===
void 0&&(i="step")){let z={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/required",keyword:"r\
equired",params:{missingProperty:i}};s===null?s=[z]:s.push(z),e++}else{let z=e;for(let w in t)if(!(w==="from"||
w==="to"||w==="step")){let L={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:w}};s===null?s=[L]:s.push(L),e++;break}if(z===e){
if(t.from!==void 0){let w=t.from,L=e;if(!(typeof w=="number"&&isFinite(w))){let re={instancePath:r+"/from",schemaPath:"\
values.schema.json#/$defs/stepRange/properties/from/type",keyword:"type",params:{type:"number"}};s===null?s=[re]:
s.push(re),e++}var n=L===e}else var n=!0;if(n){if(t.to!==void 0){let w=t.to,L=e;if(!(typeof w=="number"&&isFinite(
w))){let O={instancePath:r+"/to",schemaPath:"values.schema.json#/$defs/stepRange/properties/to/type",keyword:"\
type",params:{type:"number"}};s===null?s=[O]:s.push(O),e++}var n=L===e}else var n=!0;if(n)if(t.step!==void 0){
let w=t.step,L=e;if(e===L)if(typeof w=="number"&&isFinite(w)){if(w<=0||isNaN(w)){let O={instancePath:r+"/step",
schemaPath:"values.schema.json#/$defs/stepRange/properties/step/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};s===null?s=[O]:s.push(O),e++}}else{let O={instancePath:r+"/step",schemaPath:"values.s\
chema.json#/$defs/stepRange/properties/step/type",keyword:"type",params:{type:"number"}};s===null?s=[O]:s.push(
O),e++}var n=L===e}else var n=!0}}}}else{let i={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange\
/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var y=d===e;if(h=h||y,y)var u=!0;let f=e;
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i=
"to")||t.count===void 0&&(i="count")){let z={instancePath:r,schemaPath:"values.schema.json#/$defs/countRange/r\
equired",keyword:"required",params:{missingProperty:i}};s===null?s=[z]:s.push(z),e++}else{let z=e;for(let w in t)
if(!(w==="from"||w==="to"||w==="count"||w==="scale")){let L={instancePath:r,schemaPath:"values.schema.json#/$d\
efs/countRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};s===null?s=
[L]:s.push(L),e++;break}if(z===e){if(t.from!==void 0){let w=t.from,L=e;if(!(typeof w=="number"&&isFinite(w))){
let re={instancePath:r+"/from",schemaPath:"values.schema.json#/$defs/countRange/properties/from/type",keyword:"\
type",params:{type:"number"}};s===null?s=[re]:s.push(re),e++}var b=L===e}else var b=!0;if(b){if(t.to!==void 0){
let w=t.to,L=e;if(!(typeof w=="number"&&isFinite(w))){let O={instancePath:r+"/to",schemaPath:"values.schema.js\
on#/$defs/countRange/properties/to/type",keyword:"type",params:{type:"number"}};s===null?s=[O]:s.push(O),e++}var b=L===
e}else var b=!0;if(b){if(t.count!==void 0){let w=t.count,L=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w))){let O={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/type",keyword:"\
type",params:{type:"integer"}};s===null?s=[O]:s.push(O),e++}if(e===L&&typeof w=="number"&&isFinite(w)){if(w>1e6||
isNaN(w)){let O={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};s===null?s=[O]:s.push(O),e++}else if(w<1||isNaN(w)){
let O={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};s===null?s=[O]:s.push(O),e++}}var b=L===e}else var b=!0;if(b)if(t.scale!==
void 0){let w=t.scale,L=e;if(!(w==="linear"||w==="log")){let O={instancePath:r+"/scale",schemaPath:"values.sch\
ema.json#/$defs/countRange/properties/scale/enum",keyword:"enum",params:{allowedValues:$r.properties.scale.enum}};
s===null?s=[O]:s.push(O),e++}var b=L===e}else var b=!0}}}}}else{let i={instancePath:r,schemaPath:"values.schem\
a.json#/$defs/countRange/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var y=f===e;
if(h=h||y,y&&u!==!0&&(u=!0),h)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/any\
Of",keyword:"anyOf",params:{}};return s===null?s=[i]:s.push(i),e++,we.errors=s,!1}return we.errors=s,m.props=u,
m.items=g,e===0}we.evaluated={dynamicProps:!0,dynamicItems:!0};function je(t,{instancePath:r="",parentData:I,parentDataProperty:D,
rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=je.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let c in t){let o=e;if(e===e)if(typeof c==
"string"){if(M(c)>100){let d={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:c};s===null?s=[d]:s.push(d),e++}else if(!ee.test(c)){let d={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_.-]*$"},propertyName:c};s===null?s=[d]:s.push(d),e++}}else{let d={instancePath:r,schemaPath:"values.sch\
ema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:c};s===null?s=[d]:s.push(
d),e++}var a=o===e;if(!a){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};
return s===null?s=[d]:s.push(d),e++,je.errors=s,!1;break}}if(a)for(let c in t){let o=e;we(t[c],{instancePath:r+
"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:c,rootData:j,dynamicAnchors:A})||
(s=s===null?we.errors:s.concat(we.errors),e=s.length);var h=o===e;if(!h)break}}else return je.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return je.errors=s,e===0}je.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.file===void 0&&(a="file"))return me.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let c in t)if(c!=="file"){return me.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(h===e&&t.file!==void 0){let c=t.file;if(e===e)if(typeof c=="string"){if(M(c)<1)return me.errors=[{
instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return me.errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1}}}else return me.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return me.errors=s,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function be(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=be.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=e,h=e;if(e===h)if(t&&
typeof t=="object"&&!Array.isArray(t)){let d;if(t.file===void 0&&(d="file")){let v={};s===null?s=[v]:s.push(v),
e++}else if(t.file!==void 0&&typeof t.file!="string"){let v={};s===null?s=[v]:s.push(v),e++}}else{let d={};s===
null?s=[d]:s.push(d),e++}var c=h===e;if(c)return be.errors=[{instancePath:r,schemaPath:"#/not",keyword:"not",params:{}}],
!1;if(e=a,s!==null&&(a?s.length=a:s=null),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let d in t){let v=e;
if(e===e)if(typeof d=="string"){if(M(d)>100){let u={instancePath:r,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:d};s===null?s=[u]:s.push(u),e++}else if(!ee.
test(d)){let u={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:d};s===null?s=[u]:s.push(u),e++}}else{let u={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:d};
s===null?s=[u]:s.push(u),e++}var o=v===e;if(!o){let u={instancePath:r,schemaPath:"#/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:d}};return s===null?s=[u]:s.push(u),e++,be.errors=s,!1;break}}if(o)for(let d in t){
let v=e;we(t[d],{instancePath:r+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,
rootData:j,dynamicAnchors:A})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var g=v===e;if(!g)break}}else
return be.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return be.errors=
s,e===0}be.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function oe(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=oe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let c in t){let o=e;if(e===e)if(typeof c=="string"){if(M(c)>100){let d={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:c};
s===null?s=[d]:s.push(d),e++}else if(!ee.test(c)){let d={instancePath:r,schemaPath:"values.schema.json#/$defs/\
parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:c};s===null?
s=[d]:s.push(d),e++}}else{let d={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"},propertyName:c};s===null?s=[d]:s.push(d),e++}var a=o===e;if(!a){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:c}};return s===null?s=[d]:s.push(d),
e++,oe.errors=s,!1;break}}if(a)for(let c in t){let o=t[c],g=e;if(!(typeof o=="number"&&isFinite(o))&&typeof o!=
"string"&&typeof o!="boolean")return oe.errors=[{instancePath:r+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:qe.type}}],!1;var h=g===e;if(!h)break}}else
return oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=
s,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ye(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let c=0;c<h;c++){let o=t[c],g=e;if(e===e)if(typeof o=="string"){if(M(o)>100)return ye.
errors=[{instancePath:r+"/"+c,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLengt\
h",params:{limit:100}}],!1;if(!ee.test(o))return ye.errors=[{instancePath:r+"/"+c,schemaPath:"values.schema.js\
on#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return ye.
errors=[{instancePath:r+"/"+c,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var a=g===e;if(!a)break}}else return ye.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return ye.errors=s,e===0}ye.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=he.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return he.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let c=0;c<h;c++){let o=t[c],g=e;if(e===e)if(typeof o=="string"){if(M(o)<1)return he.
errors=[{instancePath:r+"/"+c,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return he.errors=[{instancePath:r+"/"+c,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=g===e;if(!a)break}}}else return he.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return he.errors=s,e===0}he.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ve(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){
let s=null,e=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.files===void 0&&(h="files"))return ve.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let c=e;for(let o in t)if(o!=="fil\
es"){return ve.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(c===e&&t.files!==void 0){let o=t.files,g=e,d=!1,v=e;if(e===e)if(typeof o==
"string"){if(M(o)<1){let f={instancePath:r+"/files",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}};s===null?s=[f]:s.push(f),e++}}else{let f={instancePath:r+"/files",schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),e++}var a=v===
e;d=d||a;let u=e;he(o,{instancePath:r+"/files",parentData:t,parentDataProperty:"files",rootData:j,dynamicAnchors:A})||
(s=s===null?he.errors:s.concat(he.errors),e=s.length);var a=u===e;if(d=d||a,d)e=g,s!==null&&(g?s.length=g:s=null);else{
let f={instancePath:r+"/files",schemaPath:"#/properties/files/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[f]:s.push(f),e++,ve.errors=s,!1}}}}else return ve.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return ve.errors=s,e===0}ve.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var We={description:"What a metric becomes that is not there, or no number: `null` is left out of means and co\
unted, `fail` fails the run, a number stands in.",type:["null","string","number"],pattern:"^(null|fail)$","x-e\
xpected":"null, fail or a number",default:null},He=new RegExp("^(null|fail)$","u");function te(t,{instancePath:r="",
parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=te.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
file===void 0&&(h="file"))return te.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let c=e;for(let o in t)if(!(o==="file"||o==="undefined")){return te.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(c===
e){if(t.file!==void 0){let o=t.file,g=e;if(e===e)if(typeof o=="string"){if(M(o)<1)return te.errors=[{instancePath:r+
"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return te.
errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=g===e}else var a=!0;if(a)if(t.undefined!==void 0){let o=t.undefined,g=e,d=e;if(o!==null&&typeof o!=
"string"&&!(typeof o=="number"&&isFinite(o)))return te.errors=[{instancePath:r+"/undefined",schemaPath:"#/$def\
s/undefinedMetric/type",keyword:"type",params:{type:We.type}}],!1;if(e===d&&typeof o=="string"&&!He.test(o))return te.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"\
^(null|fail)$"}}],!1;var a=g===e}else var a=!0}}}else return te.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return te.errors=s,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=U.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let o;if(t.stdout===void 0&&(o="stdout"))return U.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let d in t)if(!(d==="stdout"||d===
"undefined")){return U.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}}],!1;break}if(g===e){if(t.stdout!==void 0){let d=t.stdout,v=e;if(e===v)if(d&&
typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length<1)return U.errors=[{instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let n in d){let u=e;if(e===
e)if(typeof n=="string"){if(M(n)>100){let P={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/pa\
rameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:n};s===null?s=[P]:s.push(P),e++}else if(!ee.
test(n)){let P={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:n};s===null?s=[P]:s.push(P),e++}}else{let P={
instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"\
string"},propertyName:n};s===null?s=[P]:s.push(P),e++}var a=u===e;if(!a){let P={instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/propertyNames",keyword:"propertyNames",params:{propertyName:n}};return s===null?s=[P]:s.push(
P),e++,U.errors=s,!1;break}}if(a)for(let n in d){let u=d[n],f=e;if(e===e)if(typeof u=="string"){if(M(u)<1)return U.
errors=[{instancePath:r+"/stdout/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$d\
efs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.errors=[{instancePath:r+"/stdout/"+
n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var h=f===e;if(!h)break}}else return U.errors=[{instancePath:r+"/stdout",schemaPath:"#/pro\
perties/stdout/type",keyword:"type",params:{type:"object"}}],!1;var c=v===e}else var c=!0;if(c)if(t.undefined!==
void 0){let d=t.undefined,v=e,n=e;if(d!==null&&typeof d!="string"&&!(typeof d=="number"&&isFinite(d)))return U.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:We.
type}}],!1;if(e===n&&typeof d=="string"&&!He.test(d))return U.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var c=v===e}else var c=!0}}}else
return U.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=
s,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function K(t,{instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,
e=0,m=K.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let o;if(t.scalars===void 0&&(o="scalars"))return K.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:o}}],!1;{let g=e;for(let d in t)if(!(d==="scalars"||d===
"undefined")){return K.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}}],!1;break}if(g===e){if(t.scalars!==void 0){let d=t.scalars,v=e;if(e===v)if(d&&
typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length<1)return K.errors=[{instancePath:r+"/scalars",
schemaPath:"#/properties/scalars/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let n in d){
let u=e;if(e===e)if(typeof n=="string"){if(M(n)>100){let P={instancePath:r+"/scalars",schemaPath:"values.schem\
a.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:n};s===null?s=[P]:s.
push(P),e++}else if(!ee.test(n)){let P={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parame\
terName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:n};s===null?s=[P]:
s.push(P),e++}}else{let P={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parameterName/type",
keyword:"type",params:{type:"string"},propertyName:n};s===null?s=[P]:s.push(P),e++}var a=u===e;if(!a){let P={instancePath:r+
"/scalars",schemaPath:"#/properties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:n}};return s===
null?s=[P]:s.push(P),e++,K.errors=s,!1;break}}if(a)for(let n in d){let u=d[n],f=e;if(e===e)if(typeof u=="strin\
g"){if(M(u)<1)return K.errors=[{instancePath:r+"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:r+
"/scalars/"+n.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var h=f===e;if(!h)break}}else return K.errors=[{instancePath:r+"/scalars",schemaPath:"\
#/properties/scalars/type",keyword:"type",params:{type:"object"}}],!1;var c=v===e}else var c=!0;if(c)if(t.undefined!==
void 0){let d=t.undefined,v=e,n=e;if(d!==null&&typeof d!="string"&&!(typeof d=="number"&&isFinite(d)))return K.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:We.
type}}],!1;if(e===n&&typeof d=="string"&&!He.test(d))return K.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var c=v===e}else var c=!0}}}else
return K.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=
s,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ge(t,{instancePath:r="",parentData:I,parentDataProperty:D,
rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=ge.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0);let a=e,h=!1,c=e;te(t,{instancePath:r,parentData:I,parentDataProperty:D,rootData:j,dynamicAnchors:A})||
(s=s===null?te.errors:s.concat(te.errors),e=s.length);var v=c===e;if(h=h||v,v)var o=!0;let g=e;U(t,{instancePath:r,
parentData:I,parentDataProperty:D,rootData:j,dynamicAnchors:A})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);
var v=g===e;h=h||v,v&&o!==!0&&(o=!0);let d=e;K(t,{instancePath:r,parentData:I,parentDataProperty:D,rootData:j,
dynamicAnchors:A})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var v=d===e;if(h=h||v,v&&o!==!0&&(o=!0),
h)e=a,s!==null&&(a?s.length=a:s=null);else{let n={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
return s===null?s=[n]:s.push(n),e++,ge.errors=s,!1}return ge.errors=s,m.props=o,e===0}ge.evaluated={dynamicProps:!0,
dynamicItems:!1};var nr={title:"ResultPatternSpec",description:"Files to keep, and how.",type:"object",additionalProperties:!1,
required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"A pattern of files belo\
w the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `always` all, `failed` thos\
e not done, `never` none (the metrics are read from them all the same).",enum:["always","failed","never"],default:"\
always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"none"}}};function ae(t,{instancePath:r="",
parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=ae.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
glob===void 0&&(h="glob"))return ae.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let c=e;for(let o in t)if(!(o==="glob"||o==="keep"||o==="compress")){return ae.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(c===e){if(t.glob!==void 0){let o=t.glob,g=e;if(e===e)if(typeof o=="string"){if(M(o)<1)return ae.errors=
[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ae.errors=[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(t.keep!==void 0){let o=t.keep,g=e;if(!(o===
"always"||o==="failed"||o==="never"))return ae.errors=[{instancePath:r+"/keep",schemaPath:"#/properties/keep/e\
num",keyword:"enum",params:{allowedValues:nr.properties.keep.enum}}],!1;var a=g===e}else var a=!0;if(a)if(t.compress!==
void 0){let o=t.compress,g=e;if(!(o==="none"||o==="zstd"))return ae.errors=[{instancePath:r+"/compress",schemaPath:"\
#/properties/compress/enum",keyword:"enum",params:{allowedValues:nr.properties.compress.enum}}],!1;var a=g===e}else
var a=!0}}}}else return ae.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ae.errors=s,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ie={title:"PlotSpec",description:"\
A plot of one metric. What is not said is chosen from the parameters.",type:"object",additionalProperties:!1,required:[
"metric"],properties:{metric:{$ref:"values.schema.json#/$defs/text",description:"The metric to show.",examples:[
"wait"]},kind:{description:"`line`: means with a band for their confidence intervals; `points`: means with bar\
s; `box`: the spread of the runs; `histogram`: how the runs are distributed. Default: `line` over numbers, `bo\
x` over texts from 5 runs a box, else `points`; `histogram` where nothing varies.",enum:["line","points","box",
"histogram"]},x:{$ref:"values.schema.json#/$defs/parameterName",description:"The parameter of the horizontal a\
xis. Default: the numeric one with most values.",examples:["lambda"]},series:{$ref:"values.schema.json#/$defs/\
parameterName",description:"The parameter that is told apart by colour and shape. Default: one with at most 8 \
values.",examples:["policy"]},facet:{$ref:"values.schema.json#/$defs/parameterName",description:"The parameter\
 that has a plot of its own for each value. Default: one with at most 9 values. All that vary besides are aver\
aged over within each repetition.",examples:["buffer"]},where:{$ref:"values.schema.json#/$defs/text",description:"\
An expression: only points where it is true.",examples:["lambda < 0.9"]},scale:{title:"PlotScales",description:"\
Scales of the axes.",type:"object",additionalProperties:!1,properties:{x:{description:"Of the horizontal axis.\
 Default: `log` where the values are evenly spread on it.",enum:["linear","log"]},y:{description:"Of the verti\
cal axis.",enum:["linear","log"],default:"linear"}}},labels:{description:"What to write for parameters and the\
 metric, with units.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/text"},additionalProperties:{
$ref:"values.schema.json#/$defs/text"},default:{},examples:[{lambda:"Arrival rate (1/s)",wait:"Mean wait (s)"}]},
title:{$ref:"values.schema.json#/$defs/text",description:"A title above the plot. Default: none, as the report\
 has one.",examples:["Waiting time of M/M/1"]},name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*$",maxLength:100,
"x-expected":'a name of letters, digits, "_" and "-"',description:"The name of its files. Default: made from t\
he metric and the parameters.",examples:["wait"]}}},xr=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$","u");function q(t,{
instancePath:r="",parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=q.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let g;if(t.metric===void 0&&(g="metric"))return q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:g}}],!1;{let d=e;for(let v in t)if(!Ee.call(Ie.properties,v)){return q.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],
!1;break}if(d===e){if(t.metric!==void 0){let v=t.metric,n=e;if(e===e)if(typeof v=="string"){if(M(v)<1)return q.
errors=[{instancePath:r+"/metric",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return q.errors=[{instancePath:r+"/metric",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=n===e}else var a=!0;if(a){if(t.kind!==void 0){let v=t.kind,n=e;
if(!(v==="line"||v==="points"||v==="box"||v==="histogram"))return q.errors=[{instancePath:r+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ie.properties.kind.enum}}],!1;var a=n===e}else var a=!0;
if(a){if(t.x!==void 0){let v=t.x,n=e;if(e===e)if(typeof v=="string"){if(M(v)>100)return q.errors=[{instancePath:r+
"/x",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;
if(!ee.test(v))return q.errors=[{instancePath:r+"/x",schemaPath:"values.schema.json#/$defs/parameterName/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return q.errors=[{instancePath:r+
"/x",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=n===
e}else var a=!0;if(a){if(t.series!==void 0){let v=t.series,n=e;if(e===e)if(typeof v=="string"){if(M(v)>100)return q.
errors=[{instancePath:r+"/series",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxL\
ength",params:{limit:100}}],!1;if(!ee.test(v))return q.errors=[{instancePath:r+"/series",schemaPath:"values.sc\
hema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return q.errors=[{instancePath:r+"/series",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=n===e}else var a=!0;if(a){if(t.facet!==void 0){let v=t.facet,n=e;if(e===
e)if(typeof v=="string"){if(M(v)>100)return q.errors=[{instancePath:r+"/facet",schemaPath:"values.schema.json#\
/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!ee.test(v))return q.errors=[{instancePath:r+
"/facet",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z_][A-Za-z0-9_.-]*$"}}],!1}else return q.errors=[{instancePath:r+"/facet",schemaPath:"values.schema.json#/$d\
efs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=n===e}else var a=!0;if(a){if(t.where!==
void 0){let v=t.where,n=e;if(e===e)if(typeof v=="string"){if(M(v)<1)return q.errors=[{instancePath:r+"/where",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return q.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=n===e}else var a=!0;if(a){if(t.scale!==void 0){let v=t.scale,n=e;if(e===n)if(v&&typeof v==
"object"&&!Array.isArray(v)){let f=e;for(let P in v)if(!(P==="x"||P==="y")){return q.errors=[{instancePath:r+"\
/scale",schemaPath:"#/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],
!1;break}if(f===e){if(v.x!==void 0){let P=v.x,b=e;if(!(P==="linear"||P==="log"))return q.errors=[{instancePath:r+
"/scale/x",schemaPath:"#/properties/scale/properties/x/enum",keyword:"enum",params:{allowedValues:Ie.properties.
scale.properties.x.enum}}],!1;var h=b===e}else var h=!0;if(h)if(v.y!==void 0){let P=v.y,b=e;if(!(P==="linear"||
P==="log"))return q.errors=[{instancePath:r+"/scale/y",schemaPath:"#/properties/scale/properties/y/enum",keyword:"\
enum",params:{allowedValues:Ie.properties.scale.properties.y.enum}}],!1;var h=b===e}else var h=!0}}else return q.
errors=[{instancePath:r+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type:"object"}}],
!1;var a=n===e}else var a=!0;if(a){if(t.labels!==void 0){let v=t.labels,n=e;if(e===n)if(v&&typeof v=="object"&&
!Array.isArray(v)){for(let f in v){let P=e;if(e===e)if(typeof f=="string"){if(M(f)<1){let y={instancePath:r+"/\
labels",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1},propertyName:f};
s===null?s=[y]:s.push(y),e++}}else{let y={instancePath:r+"/labels",schemaPath:"values.schema.json#/$defs/text/\
type",keyword:"type",params:{type:"string"},propertyName:f};s===null?s=[y]:s.push(y),e++}var c=P===e;if(!c){let y={
instancePath:r+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName:f}};
return s===null?s=[y]:s.push(y),e++,q.errors=s,!1;break}}if(c)for(let f in v){let P=v[f],b=e;if(e===e)if(typeof P==
"string"){if(M(P)<1)return q.errors=[{instancePath:r+"/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return q.errors=[{instancePath:r+
"/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var o=b===e;if(!o)break}}else return q.errors=[{instancePath:r+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"}}],!1;var a=n===e}else var a=!0;if(a){if(t.title!==
void 0){let v=t.title,n=e;if(e===e)if(typeof v=="string"){if(M(v)<1)return q.errors=[{instancePath:r+"/title",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return q.
errors=[{instancePath:r+"/title",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=n===e}else var a=!0;if(a)if(t.name!==void 0){let v=t.name,n=e;if(e===n)if(typeof v=="strin\
g"){if(M(v)>100)return q.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:100}}],!1;if(!xr.test(v))return q.errors=[{instancePath:r+"/name",schemaPath:"#/properti\
es/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*$"}}],!1}else return q.errors=[{
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=n===
e}else var a=!0}}}}}}}}}}}else return q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return q.errors=s,e===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(t,{instancePath:r="",
parentData:I,parentDataProperty:D,rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=k.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let Re;if(t.
name===void 0&&(Re="name")||t.simulator===void 0&&(Re="simulator"))return k.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:Re}}],!1;{let mr=e;for(let p in t)if(!Ee.call(De.properties,
p)){return k.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(mr===e){if(t.name!==void 0){let p=t.name,T=e;if(e===e)if(typeof p=="string"){
if(!Ve.test(p))return k.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return k.errors=[{instancePath:r+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"string"}}],!1;var a=T===e}else
var a=!0;if(a){if(t.description!==void 0){let p=e;if(typeof t.description!="string")return k.errors=[{instancePath:r+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var a=p===
e}else var a=!0;if(a){if(t.source!==void 0){let p=t.source,T=e,ze=e,$=!1,l=e;Q(p,{instancePath:r+"/source",parentData:t,
parentDataProperty:"source",rootData:j,dynamicAnchors:A})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);
var c=l===e;if($=$||c,c)var h=!0;let _=e;C(p,{instancePath:r+"/source",parentData:t,parentDataProperty:"source",
rootData:j,dynamicAnchors:A})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var c=_===e;if($=$||c,c&&h!==
!0&&(h=!0),$)e=ze,s!==null&&(ze?s.length=ze:s=null);else{let S={instancePath:r+"/source",schemaPath:"#/propert\
ies/source/anyOf",keyword:"anyOf",params:{}};return s===null?s=[S]:s.push(S),e++,k.errors=s,!1}var a=T===e}else
var a=!0;if(a){if(t.build!==void 0){let p=t.build,T=e;if(e===T)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;
if(p.run===void 0&&($="run")||p.artifacts===void 0&&($="artifacts"))return k.errors=[{instancePath:r+"/build",
schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty:$}}],!1;{let l=e;for(let _ in p)
if(!(_==="run"||_==="artifacts")){return k.errors=[{instancePath:r+"/build",schemaPath:"#/properties/build/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}}],!1;break}if(l===e){if(p.run!==
void 0){let _=p.run,x=e;if(e===e)if(typeof _=="string"){if(M(_)<1)return k.errors=[{instancePath:r+"/build/run",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return k.
errors=[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var o=x===e}else var o=!0;if(o)if(p.artifacts!==void 0){let _=p.artifacts,x=e;if(e===x)if(Array.
isArray(_)){if(_.length<1)return k.errors=[{instancePath:r+"/build/artifacts",schemaPath:"#/properties/build/p\
roperties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let Z=_.length;for(let B=0;B<
Z;B++){let ie=_[B],se=e;if(e===e)if(typeof ie=="string"){if(M(ie)<1)return k.errors=[{instancePath:r+"/build/a\
rtifacts/"+B,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return k.errors=[{instancePath:r+"/build/artifacts/"+B,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var g=se===e;if(!g)break}}}else return k.errors=[{instancePath:r+"/build/art\
ifacts",schemaPath:"#/properties/build/properties/artifacts/type",keyword:"type",params:{type:"array"}}],!1;var o=x===
e}else var o=!0}}}else return k.errors=[{instancePath:r+"/build",schemaPath:"#/properties/build/type",keyword:"\
type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.sources!==void 0){let p=t.sources,T=e;if(e===
T)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let $ in p){let l=e;if(e===e)if(typeof $=="string"){if(M($)>
100){let x={instancePath:r+"/sources",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:$};s===null?s=[x]:s.push(x),e++}else if(!ee.test($)){let x={instancePath:r+
"/sources",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_.-]*$"},propertyName:$};s===null?s=[x]:s.push(x),e++}}else{let x={instancePath:r+"/sources",
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:$};
s===null?s=[x]:s.push(x),e++}var d=l===e;if(!d){let x={instancePath:r+"/sources",schemaPath:"#/properties/sour\
ces/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return s===null?s=[x]:s.push(x),e++,k.errors=
s,!1;break}}if(d)for(let $ in p){let l=p[$],_=e,x=e,S=!1,Z=e;Q(l,{instancePath:r+"/sources/"+$.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:p,parentDataProperty:$,rootData:j,dynamicAnchors:A})||(s=s===null?Q.errors:
s.concat(Q.errors),e=s.length);var n=Z===e;if(S=S||n,n)var v=!0;let B=e;C(l,{instancePath:r+"/sources/"+$.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:p,parentDataProperty:$,rootData:j,dynamicAnchors:A})||(s=s===null?C.
errors:s.concat(C.errors),e=s.length);var n=B===e;if(S=S||n,n&&v!==!0&&(v=!0),S)e=x,s!==null&&(x?s.length=x:s=
null);else{let ie={instancePath:r+"/sources/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/sources/additionalProperties/anyOf",keyword:"anyOf",params:{}};return s===null?s=[ie]:s.push(ie),e++,k.errors=
s,!1}var u=_===e;if(!u)break}}else return k.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/source\
s/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.builds!==void 0){let p=t.
builds,T=e;if(e===T)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let $ in p){let l=e;if(e===e)if(typeof $==
"string"){if(M($)>100){let x={instancePath:r+"/builds",schemaPath:"values.schema.json#/$defs/parameterName/max\
Length",keyword:"maxLength",params:{limit:100},propertyName:$};s===null?s=[x]:s.push(x),e++}else if(!ee.test($)){
let x={instancePath:r+"/builds",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:$};s===null?s=[x]:s.push(x),e++}}else{let x={instancePath:r+
"/builds",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:$};
s===null?s=[x]:s.push(x),e++}var f=l===e;if(!f){let x={instancePath:r+"/builds",schemaPath:"#/properties/build\
s/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return s===null?s=[x]:s.push(x),e++,k.errors=
s,!1;break}}if(f)for(let $ in p){let l=e;V(p[$],{instancePath:r+"/builds/"+$.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:p,parentDataProperty:$,rootData:j,dynamicAnchors:A})||(s=s===null?V.errors:s.concat(V.errors),
e=s.length);var P=l===e;if(!P)break}}else return k.errors=[{instancePath:r+"/builds",schemaPath:"#/properties/\
builds/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.env!==void 0){let p=t.
env,T=e;if(e===T)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let $ in p){let l=e;if(e===e)if(typeof $=="s\
tring"){if(!or.test($)){let x={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:$};s===null?s=[x]:s.push(x),e++}}else{
let x={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/type",keyword:"type",params:{
type:"string"},propertyName:$};s===null?s=[x]:s.push(x),e++}var b=l===e;if(!b){let x={instancePath:r+"/env",schemaPath:"\
#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return s===null?s=[x]:s.push(
x),e++,k.errors=s,!1;break}}if(b)for(let $ in p){let l=e;Ae(p[$],{instancePath:r+"/env/"+$.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:p,parentDataProperty:$,rootData:j,dynamicAnchors:A})||(s=s===null?Ae.errors:s.concat(
Ae.errors),e=s.length);var y=l===e;if(!y)break}}else return k.errors=[{instancePath:r+"/env",schemaPath:"#/pro\
perties/env/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.simulator!==
void 0){let p=t.simulator,T=e;if(e===T)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.type===void 0&&
($="type"))return k.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/required",keyword:"\
required",params:{missingProperty:$}}],!1;{let l=p.type;if(typeof l=="string")if(l==="command"){if(e===e)if(p&&
typeof p=="object"&&!Array.isArray(p)){let x;if(p.type===void 0&&(x="type")||p.run===void 0&&(x="run"))return k.
errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/required",keyword:"required",params:{
missingProperty:x}}],!1;{let S=e;for(let Z in p)if(!(Z==="type"||Z==="run")){return k.errors=[{instancePath:r+
"/simulator",schemaPath:"simulators/command.schema.json/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:Z}}],!1;break}if(S===e){if(p.type!==void 0){let Z=e;if(p.type!=="command")return k.errors=[
{instancePath:r+"/simulator/type",schemaPath:"simulators/command.schema.json/properties/type/const",keyword:"c\
onst",params:{allowedValue:"command"}}],!1;var i=Z===e}else var i=!0;if(i)if(p.run!==void 0){let Z=p.run,B=e;if(e===
B)if(Array.isArray(Z)){if(Z.length<1)return k.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/\
command.schema.json/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var z=!0;let se=Z.length;
for(let ke=0;ke<se;ke++){let fe=e;if(typeof Z[ke]!="string")return k.errors=[{instancePath:r+"/simulator/run/"+
ke,schemaPath:"simulators/command.schema.json/properties/run/items/type",keyword:"type",params:{type:"string"}}],
!1;var z=fe===e;if(!z)break}}}else return k.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/co\
mmand.schema.json/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0}}}else
return k.errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/type",keyword:"type",
params:{type:"object"}}],!1;var w=!0}else if(l==="ns3")X(p,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"\
simulator",rootData:j,dynamicAnchors:A})||(s=s===null?X.errors:s.concat(X.errors),e=s.length),w!==!0&&(w=!0);else if(l===
"omnetpp")R(p,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"simulator",rootData:j,dynamicAnchors:A})||
(s=s===null?R.errors:s.concat(R.errors),e=s.length),w!==!0&&(w=!0);else return k.errors=[{instancePath:r+"/sim\
ulator",schemaPath:"#/properties/simulator/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:l}}],!1;else return k.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/d\
iscriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:l}}],!1}}else return k.errors=[{
instancePath:r+"/simulator",schemaPath:"#/properties/simulator/type",keyword:"type",params:{type:"object"}}],!1;
var a=T===e}else var a=!0;if(a){if(t.parameters!==void 0){let p=e;je(t.parameters,{instancePath:r+"/parameters",
parentData:t,parentDataProperty:"parameters",rootData:j,dynamicAnchors:A})||(s=s===null?je.errors:s.concat(je.
errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.points!==void 0){let p=t.points,T=e;if(e===T)if(Array.
isArray(p)){if(p.length<1)return k.errors=[{instancePath:r+"/points",schemaPath:"#/properties/points/minItems",
keyword:"minItems",params:{limit:1}}],!1;{var L=!0;let $=p.length;for(let l=0;l<$;l++){let _=p[l],x=e,S=e,Z=!1,
B=e;me(_,{instancePath:r+"/points/"+l,parentData:p,parentDataProperty:l,rootData:j,dynamicAnchors:A})||(s=s===
null?me.errors:s.concat(me.errors),e=s.length);var O=B===e;if(Z=Z||O,O)var re=!0;let ie=e;be(_,{instancePath:r+
"/points/"+l,parentData:p,parentDataProperty:l,rootData:j,dynamicAnchors:A})||(s=s===null?be.errors:s.concat(be.
errors),e=s.length);var O=ie===e;if(Z=Z||O,O&&re!==!0&&(re=!0),Z)e=S,s!==null&&(S?s.length=S:s=null);else{let ke={
instancePath:r+"/points/"+l,schemaPath:"#/properties/points/items/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[ke]:s.push(ke),e++,k.errors=s,!1}var L=x===e;if(!L)break}}}else return k.errors=[{instancePath:r+"/poi\
nts",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.exclude!==void 0){let p=t.exclude,T=e;if(e===T)if(Array.isArray(p)){var Ze=!0;let $=p.length;for(let l=0;l<
$;l++){let _=e;oe(p[l],{instancePath:r+"/exclude/"+l,parentData:p,parentDataProperty:l,rootData:j,dynamicAnchors:A})||
(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var Ze=_===e;if(!Ze)break}}else return k.errors=[{instancePath:r+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.zip!==void 0){let p=t.zip,T=e;if(e===T)if(Array.isArray(p)){var Ue=!0;let $=p.length;for(let l=0;l<
$;l++){let _=p[l],x=e;if(e===x)if(Array.isArray(_)){if(_.length<2)return k.errors=[{instancePath:r+"/zip/"+l,schemaPath:"\
#/properties/zip/items/minItems",keyword:"minItems",params:{limit:2}}],!1;{var Ke=!0;let Z=_.length;for(let B=0;B<
Z;B++){let ie=_[B],se=e;if(e===e)if(typeof ie=="string"){if(M(ie)>100)return k.errors=[{instancePath:r+"/zip/"+
l+"/"+B,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],
!1;if(!ee.test(ie))return k.errors=[{instancePath:r+"/zip/"+l+"/"+B,schemaPath:"values.schema.json#/$defs/para\
meterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return k.errors=[
{instancePath:r+"/zip/"+l+"/"+B,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var Ke=se===e;if(!Ke)break}}}else return k.errors=[{instancePath:r+"/zip/"+l,schemaPath:"#\
/properties/zip/items/type",keyword:"type",params:{type:"array"}}],!1;var Ue=x===e;if(!Ue)break}}else return k.
errors=[{instancePath:r+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type:"array"}}],!1;var a=T===
e}else var a=!0;if(a){if(t.where!==void 0){let p=t.where,T=e;if(e===e)if(typeof p=="string"){if(M(p)<1)return k.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.derive!==void 0){let p=t.derive,
T=e;if(e===T)if(p&&typeof p=="object"&&!Array.isArray(p)){for(let $ in p){let l=e;if(e===e)if(typeof $=="strin\
g"){if(M($)>100){let x={instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",
keyword:"maxLength",params:{limit:100},propertyName:$};s===null?s=[x]:s.push(x),e++}else if(!ee.test($)){let x={
instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:$};s===null?s=[x]:s.push(x),e++}}else{let x={instancePath:r+
"/derive",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:$};
s===null?s=[x]:s.push(x),e++}var Je=l===e;if(!Je){let x={instancePath:r+"/derive",schemaPath:"#/properties/der\
ive/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return s===null?s=[x]:s.push(x),e++,k.errors=
s,!1;break}}if(Je)for(let $ in p){let l=p[$],_=e;if(e===e)if(typeof l=="string"){if(M(l)<1)return k.errors=[{instancePath:r+
"/derive/"+$.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:r+"/derive/"+$.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var pr=_===
e;if(!pr)break}}else return k.errors=[{instancePath:r+"/derive",schemaPath:"#/properties/derive/type",keyword:"\
type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.fixed!==void 0){let p=e;oe(t.fixed,{instancePath:r+
"/fixed",parentData:t,parentDataProperty:"fixed",rootData:j,dynamicAnchors:A})||(s=s===null?oe.errors:s.concat(
oe.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.repetitions!==void 0){let p=t.repetitions,T=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return k.errors=[{instancePath:r+"/repetitions",schemaPath:"#/proper\
ties/repetitions/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof p=="number"&&isFinite(p)){
if(p>1e7||isNaN(p))return k.errors=[{instancePath:r+"/repetitions",schemaPath:"#/properties/repetitions/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(p<1||isNaN(p))return k.errors=[{instancePath:r+
"/repetitions",schemaPath:"#/properties/repetitions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var a=T===e}else var a=!0;if(a){if(t.seed!==void 0){let p=t.seed,T=e;if(e===T)if(p&&typeof p=="object"&&!Array.
isArray(p)){let $=e;for(let l in p)if(!(l==="base"||l==="vary")){return k.errors=[{instancePath:r+"/seed",schemaPath:"\
#/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}
if($===e){if(p.base!==void 0){let l=p.base,_=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return k.
errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties/seed/properties/base/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===_&&typeof l=="number"&&isFinite(l)){if(l>2147483647||isNaN(l))return k.errors=[{instancePath:r+
"/seed/base",schemaPath:"#/properties/seed/properties/base/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647}}],!1;if(l<1||isNaN(l))return k.errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties\
/seed/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var Te=_===e}else var Te=!0;
if(Te)if(p.vary!==void 0){let l=p.vary,_=e,x=e,S=!1,Z=e;if(l!=="all"){let se={instancePath:r+"/seed/vary",schemaPath:"\
campaign.schema.json#/$defs/all/const",keyword:"const",params:{allowedValue:"all"}};s===null?s=[se]:s.push(se),
e++}var Oe=Z===e;S=S||Oe;let B=e;ye(l,{instancePath:r+"/seed/vary",parentData:p,parentDataProperty:"vary",rootData:j,
dynamicAnchors:A})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var Oe=B===e;if(S=S||Oe,S)e=x,s!==null&&
(x?s.length=x:s=null);else{let se={instancePath:r+"/seed/vary",schemaPath:"#/properties/seed/properties/vary/a\
nyOf",keyword:"anyOf",params:{}};return s===null?s=[se]:s.push(se),e++,k.errors=s,!1}var Te=_===e}else var Te=!0}}else
return k.errors=[{instancePath:r+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"obje\
ct"}}],!1;var a=T===e}else var a=!0;if(a){if(t.inputs!==void 0){let p=t.inputs,T=e;if(e===T)if(p&&typeof p=="o\
bject"&&!Array.isArray(p)){for(let $ in p){let l=e;if(e===e)if(typeof $=="string"){if(M($)>100){let x={instancePath:r+
"/inputs",schemaPath:"#/$defs/inputName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:$};s===
null?s=[x]:s.push(x),e++}else if(!gr.test($)){let x={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:$};s===null?s=[x]:s.push(x),
e++}}else{let x={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/type",keyword:"type",params:{type:"str\
ing"},propertyName:$};s===null?s=[x]:s.push(x),e++}var Ye=l===e;if(!Ye){let x={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:$}};return s===null?s=[x]:s.push(
x),e++,k.errors=s,!1;break}}if(Ye)for(let $ in p){let l=e;ve(p[$],{instancePath:r+"/inputs/"+$.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:p,parentDataProperty:$,rootData:j,dynamicAnchors:A})||(s=s===null?ve.errors:
s.concat(ve.errors),e=s.length);var lr=l===e;if(!lr)break}}else return k.errors=[{instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.metrics!==
void 0){let p=e;ge(t.metrics,{instancePath:r+"/metrics",parentData:t,parentDataProperty:"metrics",rootData:j,dynamicAnchors:A})||
(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.collect!==void 0){let p=t.
collect,T=e;if(e===T)if(p&&typeof p=="object"&&!Array.isArray(p)){let $;if(p.run===void 0&&($="run"))return k.
errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collect/required",keyword:"required",params:{missingProperty:$}}],
!1;{let l=e;for(let _ in p)if(!(_==="run"||_==="metrics"||_==="table")){return k.errors=[{instancePath:r+"/col\
lect",schemaPath:"#/properties/collect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:_}}],
!1;break}if(l===e){if(p.run!==void 0){let _=p.run,x=e;if(e===x)if(Array.isArray(_)){if(_.length<1)return k.errors=
[{instancePath:r+"/collect/run",schemaPath:"#/properties/collect/properties/run/minItems",keyword:"minItems",params:{
limit:1}}],!1;{var Xe=!0;let S=_.length;for(let Z=0;Z<S;Z++){let B=e;if(typeof _[Z]!="string")return k.errors=
[{instancePath:r+"/collect/run/"+Z,schemaPath:"#/properties/collect/properties/run/items/type",keyword:"type",
params:{type:"string"}}],!1;var Xe=B===e;if(!Xe)break}}}else return k.errors=[{instancePath:r+"/collect/run",schemaPath:"\
#/properties/collect/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var Ne=x===e}else var Ne=!0;
if(Ne){if(p.metrics!==void 0){let _=e;ge(p.metrics,{instancePath:r+"/collect/metrics",parentData:p,parentDataProperty:"\
metrics",rootData:j,dynamicAnchors:A})||(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var Ne=_===e}else
var Ne=!0;if(Ne)if(p.table!==void 0){let _=p.table,x=e;if(e===e)if(typeof _=="string"){if(M(_)<1)return k.errors=
[{instancePath:r+"/collect/table",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:r+"/collect/table",schemaPath:"values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var Ne=x===e}else var Ne=!0}}}}else return k.errors=[{instancePath:r+
"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.results!==void 0){let p=t.results,T=e;if(e===T)if(Array.isArray(p)){var Qe=!0;let $=p.length;for(let l=0;l<
$;l++){let _=p[l],x=e,S=e,Z=!1,B=e;if(e===e)if(typeof _=="string"){if(M(_)<1){let fe={instancePath:r+"/results\
/"+l,schemaPath:"campaign.schema.json#/$defs/resultGlob/minLength",keyword:"minLength",params:{limit:1}};s===null?
s=[fe]:s.push(fe),e++}}else{let fe={instancePath:r+"/results/"+l,schemaPath:"campaign.schema.json#/$defs/resul\
tGlob/type",keyword:"type",params:{type:"string"}};s===null?s=[fe]:s.push(fe),e++}var Se=B===e;Z=Z||Se;let se=e;
ae(_,{instancePath:r+"/results/"+l,parentData:p,parentDataProperty:l,rootData:j,dynamicAnchors:A})||(s=s===null?
ae.errors:s.concat(ae.errors),e=s.length);var Se=se===e;if(Z=Z||Se,Z)e=S,s!==null&&(S?s.length=S:s=null);else{
let fe={instancePath:r+"/results/"+l,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{}};
return s===null?s=[fe]:s.push(fe),e++,k.errors=s,!1}var Qe=x===e;if(!Qe)break}}else return k.errors=[{instancePath:r+
"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.limits!==void 0){let p=t.limits,T=e;if(e===T)if(p&&typeof p=="object"&&!Array.isArray(p)){let $=e;for(let l in p)
if(!(l==="time"||l==="memory"||l==="disk"||l==="retries"||l==="crashes"||l==="failures")){return k.errors=[{instancePath:r+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if($===e){if(p.time!==void 0){let l=p.time,_=e;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="stri\
ng")return k.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/type",keyword:"\
type",params:{type:De.properties.limits.properties.time.type}}],!1;if(e===_){if(typeof l=="number"&&isFinite(l)&&
(l<=0||isNaN(l)))return k.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/ti\
me/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===_&&typeof l=="stri\
ng"&&M(l)<1)return k.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}var H=_===e}else var H=!0;if(H){if(p.memory!==void 0){let l=p.
memory,_=e;if(!(typeof l=="number"&&isFinite(l))&&typeof l!="string")return k.errors=[{instancePath:r+"/limits\
/memory",schemaPath:"#/properties/limits/properties/memory/type",keyword:"type",params:{type:De.properties.limits.
properties.memory.type}}],!1;if(e===_){if(typeof l=="number"&&isFinite(l)&&(l<=0||isNaN(l)))return k.errors=[{
instancePath:r+"/limits/memory",schemaPath:"#/properties/limits/properties/memory/exclusiveMinimum",keyword:"e\
xclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===_&&typeof l=="string"&&M(l)<1)return k.errors=[{instancePath:r+
"/limits/memory",schemaPath:"#/properties/limits/properties/memory/minLength",keyword:"minLength",params:{limit:1}}],
!1}var H=_===e}else var H=!0;if(H){if(p.disk!==void 0){let l=p.disk,_=e;if(!(typeof l=="number"&&isFinite(l))&&
typeof l!="string")return k.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/\
disk/type",keyword:"type",params:{type:De.properties.limits.properties.disk.type}}],!1;if(e===_){if(typeof l==
"number"&&isFinite(l)&&(l<=0||isNaN(l)))return k.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properti\
es/limits/properties/disk/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===
_&&typeof l=="string"&&M(l)<1)return k.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/\
properties/disk/minLength",keyword:"minLength",params:{limit:1}}],!1}var H=_===e}else var H=!0;if(H){if(p.retries!==
void 0){let l=p.retries,_=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return k.errors=[{instancePath:r+
"/limits/retries",schemaPath:"#/properties/limits/properties/retries/type",keyword:"type",params:{type:"intege\
r"}}],!1;if(e===_&&typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l))return k.errors=[{instancePath:r+"/limi\
ts/retries",schemaPath:"#/properties/limits/properties/retries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(l<0||isNaN(l))return k.errors=[{instancePath:r+"/limits/retries",schemaPath:"#/properti\
es/limits/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var H=_===e}else
var H=!0;if(H){if(p.crashes!==void 0){let l=p.crashes,_=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(
l)))return k.errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===_&&typeof l=="number"&&isFinite(l)){if(l>100||isNaN(l))return k.
errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(l<1||isNaN(l))return k.errors=[{instancePath:r+"/limits/cr\
ashes",schemaPath:"#/properties/limits/properties/crashes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var H=_===e}else var H=!0;if(H)if(p.failures!==void 0){let l=p.failures,_=e;if(!(typeof l=="number"&&!(l%1)&&
!isNaN(l)&&isFinite(l)))return k.errors=[{instancePath:r+"/limits/failures",schemaPath:"#/properties/limits/pr\
operties/failures/type",keyword:"type",params:{type:"integer"}}],!1;if(e===_&&typeof l=="number"&&isFinite(l)&&
(l<1||isNaN(l)))return k.errors=[{instancePath:r+"/limits/failures",schemaPath:"#/properties/limits/properties\
/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var H=_===e}else var H=!0}}}}}}else
return k.errors=[{instancePath:r+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"\
object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.resources!==void 0){let p=t.resources,T=e;if(e===T)if(p&&typeof p==
"object"&&!Array.isArray(p)){let $=e;for(let l in p)if(!(l==="cpus"||l==="memory")){return k.errors=[{instancePath:r+
"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if($===e){if(p.cpus!==void 0){let l=p.cpus,_=e;if(e===_)if(typeof l=="number"&&isFinite(l)){if(l>1024||
isNaN(l))return k.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024}}],!1;if(l<=0||isNaN(l))return k.errors=[{instancePath:r+
"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinim\
um",params:{comparison:">",limit:0}}],!1}else return k.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#\
/properties/resources/properties/cpus/type",keyword:"type",params:{type:"number"}}],!1;var Me=_===e}else var Me=!0;
if(Me)if(p.memory!==void 0){let l=p.memory,_=e,x=e;if(typeof l!="string"&&!(typeof l=="number"&&isFinite(l)))return k.
errors=[{instancePath:r+"/resources/memory",schemaPath:"values.schema.json#/$defs/size/type",keyword:"type",params:{
type:xe.type}}],!1;if(e===x){if(typeof l=="number"&&isFinite(l)&&(l<=0||isNaN(l)))return k.errors=[{instancePath:r+
"/resources/memory",schemaPath:"values.schema.json#/$defs/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===x&&typeof l=="string"&&!_e.test(l))return k.errors=[{instancePath:r+"/reso\
urces/memory",schemaPath:"values.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var Me=_===e}else var Me=!0}}else return k.errors=[{instancePath:r+"/resources",
schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.priority!==void 0){let p=t.priority,T=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return k.
errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===T&&typeof p=="number"&&isFinite(p)){if(p>1e3||isNaN(p))return k.errors=[{instancePath:r+"/pri\
ority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}}],!1;if(p<
-1e3||isNaN(p))return k.errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3}}],!1}var a=T===e}else var a=!0;if(a){if(t.needs!==void 0){let p=t.
needs,T=e;if(e===T)if(Array.isArray(p)){var er=!0;let $=p.length;for(let l=0;l<$;l++){let _=p[l],x=e;if(e===e)
if(typeof _=="string"){if(!Ve.test(_))return k.errors=[{instancePath:r+"/needs/"+l,schemaPath:"values.schema.j\
son#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return k.
errors=[{instancePath:r+"/needs/"+l,schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"\
string"}}],!1;var er=x===e;if(!er)break}}else return k.errors=[{instancePath:r+"/needs",schemaPath:"#/properti\
es/needs/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;if(a)if(t.plots!==void 0){let p=t.
plots,T=e;if(e===T)if(Array.isArray(p)){var rr=!0;let $=p.length;for(let l=0;l<$;l++){let _=e;q(p[l],{instancePath:r+
"/plots/"+l,parentData:p,parentDataProperty:l,rootData:j,dynamicAnchors:A})||(s=s===null?q.errors:s.concat(q.errors),
e=s.length);var rr=_===e;if(!rr)break}}else return k.errors=[{instancePath:r+"/plots",schemaPath:"#/properties\
/plots/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}else
return k.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return k.errors=
s,e===0}k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(t,{instancePath:r="",parentData:I,parentDataProperty:D,
rootData:j=t,dynamicAnchors:A={}}={}){let s=null,e=0,m=E.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.version===void 0&&(d="version")||
t.name===void 0&&(d="name")||t.campaigns===void 0&&(d="campaigns"))return E.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d}}],!1;{let v=e;for(let n in t)if(!(n==="version"||n===
"name"||n==="cluster"||n==="networks"||n==="services"||n==="images"||n==="campaigns")){return E.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(v===
e){if(t.version!==void 0){let n=e;if(t.version!==1)return E.errors=[{instancePath:r+"/version",schemaPath:"#/p\
roperties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var a=n===e}else var a=!0;if(a){if(t.name!==
void 0){let n=t.name,u=e;if(e===e)if(typeof n=="string"){if(!Ve.test(n))return E.errors=[{instancePath:r+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,6\
1}[a-z0-9])?$"}}],!1}else return E.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/\
type",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0;if(a){if(t.cluster!==void 0){let n=e;
ce(t.cluster,{instancePath:r+"/cluster",parentData:t,parentDataProperty:"cluster",rootData:j,dynamicAnchors:A})||
(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.networks!==void 0){
let n=t.networks,u=e;if(e===u)if(n&&typeof n=="object"&&!Array.isArray(n)){let P=e;for(let b in n)if(!(b==="in\
terlink"||b==="buildnet"||b==="monitor")){return E.errors=[{instancePath:r+"/networks",schemaPath:"#/propertie\
s/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(P===
e){if(n.interlink!==void 0){let b=n.interlink,y=e;if(e===y)if(b&&typeof b=="object"&&!Array.isArray(b)){let i=e;
for(let z in b)if(!(z==="internal"||z==="subnet")){return E.errors=[{instancePath:r+"/networks/interlink",schemaPath:"\
#/properties/networks/properties/interlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}}],
!1;break}if(i===e){if(b.internal!==void 0){let z=e;if(typeof b.internal!="boolean")return E.errors=[{instancePath:r+
"/networks/interlink/internal",schemaPath:"#/properties/networks/properties/interlink/properties/internal/type",
keyword:"type",params:{type:"boolean"}}],!1;var h=z===e}else var h=!0;if(h)if(b.subnet!==void 0){let z=b.subnet,
w=e;if(e===e)if(typeof z=="string"){if(!Le.test(z))return E.errors=[{instancePath:r+"/networks/interlink/subne\
t",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{\
1,3}){3}/[0-9]{1,2}$"}}],!1}else return E.errors=[{instancePath:r+"/networks/interlink/subnet",schemaPath:"val\
ues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e}else var h=!0}}else return E.
errors=[{instancePath:r+"/networks/interlink",schemaPath:"#/properties/networks/properties/interlink/type",keyword:"\
type",params:{type:"object"}}],!1;var c=y===e}else var c=!0;if(c){if(n.buildnet!==void 0){let b=n.buildnet,y=e;
if(e===y)if(b&&typeof b=="object"&&!Array.isArray(b)){let z=e;for(let w in b)if(w!=="subnet"){return E.errors=
[{instancePath:r+"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(z===e&&b.subnet!==void 0){let w=b.
subnet;if(e===e)if(typeof w=="string"){if(!Le.test(w))return E.errors=[{instancePath:r+"/networks/buildnet/sub\
net",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9\
]{1,3}){3}/[0-9]{1,2}$"}}],!1}else return E.errors=[{instancePath:r+"/networks/buildnet/subnet",schemaPath:"va\
lues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1}}else return E.errors=[{instancePath:r+
"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/type",keyword:"type",params:{type:"\
object"}}],!1;var c=y===e}else var c=!0;if(c)if(n.monitor!==void 0){let b=n.monitor,y=e;if(e===y)if(b&&typeof b==
"object"&&!Array.isArray(b)){let z=e;for(let w in b)if(w!=="subnet"){return E.errors=[{instancePath:r+"/networ\
ks/monitor",schemaPath:"#/properties/networks/properties/monitor/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:w}}],!1;break}if(z===e&&b.subnet!==void 0){let w=b.subnet;if(e===e)if(typeof w==
"string"){if(!Le.test(w))return E.errors=[{instancePath:r+"/networks/monitor/subnet",schemaPath:"values.schema\
.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"}}],!1}else
return E.errors=[{instancePath:r+"/networks/monitor/subnet",schemaPath:"values.schema.json#/$defs/cidr/type",keyword:"\
type",params:{type:"string"}}],!1}}else return E.errors=[{instancePath:r+"/networks/monitor",schemaPath:"#/pro\
perties/networks/properties/monitor/type",keyword:"type",params:{type:"object"}}],!1;var c=y===e}else var c=!0}}}else
return E.errors=[{instancePath:r+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"\
object"}}],!1;var a=u===e}else var a=!0;if(a){if(t.services!==void 0){let n=e;N(t.services,{instancePath:r+"/s\
ervices",parentData:t,parentDataProperty:"services",rootData:j,dynamicAnchors:A})||(s=s===null?N.errors:s.concat(
N.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.images!==void 0){let n=t.images,u=e;if(e===u)if(n&&
typeof n=="object"&&!Array.isArray(n)){let P=e;for(let b in n)if(!(b==="registry"||b==="base"||b==="ca")){return E.
errors=[{instancePath:r+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:b}}],!1;break}if(P===e){if(n.registry!==void 0){let b=n.registry,y=e;if(e===
y)if(typeof b=="string"){if(!dr.test(b))return E.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prop\
erties/images/properties/registry/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9\
]{1,5})?(/[a-z0-9._/-]+)?$"}}],!1}else return E.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prope\
rties/images/properties/registry/type",keyword:"type",params:{type:"string"}}],!1;var o=y===e}else var o=!0;if(o){
if(n.base!==void 0){let b=n.base,y=e;if(e===y)if(typeof b=="string"){if(!$e.test(b))return E.errors=[{instancePath:r+
"/images/base",schemaPath:"#/properties/images/properties/base/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return E.errors=[{instancePath:r+"/images/base",schemaPath:"#/properties\
/images/properties/base/type",keyword:"type",params:{type:"string"}}],!1;var o=y===e}else var o=!0;if(o)if(n.ca!==
void 0){let b=n.ca,y=e;if(e===e)if(typeof b=="string"){if(M(b)<1)return E.errors=[{instancePath:r+"/images/ca",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return E.
errors=[{instancePath:r+"/images/ca",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var o=y===e}else var o=!0}}}else return E.errors=[{instancePath:r+"/images",schemaPath:"#/proper\
ties/images/type",keyword:"type",params:{type:"object"}}],!1;var a=u===e}else var a=!0;if(a)if(t.campaigns!==void 0){
let n=t.campaigns,u=e;if(e===u)if(Array.isArray(n)){if(n.length<1)return E.errors=[{instancePath:r+"/campaigns",
schemaPath:"#/properties/campaigns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var g=!0;let P=n.length;
for(let b=0;b<P;b++){let y=e;k(n[b],{instancePath:r+"/campaigns/"+b,parentData:n,parentDataProperty:b,rootData:j,
dynamicAnchors:A})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var g=y===e;if(!g)break}}}else return E.
errors=[{instancePath:r+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{type:"arr\
ay"}}],!1;var a=u===e}else var a=!0}}}}}}}}else return E.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return E.errors=s,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Ar as default,Nr as validate};
