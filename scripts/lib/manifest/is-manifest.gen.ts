// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs.
var Ue=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(T){throw r=0,T}};var lr=Ue(Ke=>{"use strict";Object.defineProperty(Ke,"__esModule",{value:!0});function pr(t){let r=t.length,T=0,
I=0,j;for(;I<r;)T++,j=t.charCodeAt(I++),j>=55296&&j<=56319&&I<r&&(j=t.charCodeAt(I),(j&64512)===56320&&I++);return T}
Ke.default=pr;pr.code='require("ajv/dist/runtime/ucs2length").default'});var fr=Ue((Zr,mr)=>{"use strict";mr.exports=function t(r,T){if(r===T)return!0;if(r&&T&&typeof r=="object"&&typeof T==
"object"){if(r.constructor!==T.constructor)return!1;var I,j,N;if(Array.isArray(r)){if(I=r.length,I!=T.length)return!1;
for(j=I;j--!==0;)if(!t(r[j],T[j]))return!1;return!0}if(r.constructor===RegExp)return r.source===T.source&&r.flags===
T.flags;if(r.valueOf!==Object.prototype.valueOf)return r.valueOf()===T.valueOf();if(r.toString!==Object.prototype.
toString)return r.toString()===T.toString();if(N=Object.keys(r),I=N.length,I!==Object.keys(T).length)return!1;
for(j=I;j--!==0;)if(!Object.prototype.hasOwnProperty.call(T,N[j]))return!1;for(j=I;j--!==0;){var s=N[j];if(!t(
r[s],T[s]))return!1}return!0}return r!==r&&T!==T}});var cr=Ue(Je=>{"use strict";Object.defineProperty(Je,"__esModule",{value:!0});var dr=fr();dr.code='require("aj\
v/dist/runtime/equal").default';Je.default=dr});var Rr=O,Br=O;var Ye=new RegExp("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$","u"),Ee=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1\
,2}$","u"),Pr=new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$","u"),je=new RegExp("^[a-\
z0-9][A-Za-z0-9._/:@-]*$","u");var L=lr().default;function Q(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){
let s=null,e=0,m=Q.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let g;if(t.provider===void 0&&(g="provider"))return Q.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let u=e;for(let l in t)if(!(l==="p\
rovider"||l==="parallel"||l==="store")){return Q.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===e){if(t.provider!==void 0){let l=e;if(t.
provider!=="local")return Q.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"\
const",params:{allowedValue:"local"}}],!1;var a=l===e}else var a=!0;if(a){if(t.parallel!==void 0){let l=t.parallel,
k=e;if(!(typeof l=="number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return Q.errors=[{instancePath:r+"/parallel",schemaPath:"\
#/properties/parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof l=="number"&&isFinite(
l)){if(l>4096||isNaN(l))return Q.errors=[{instancePath:r+"/parallel",schemaPath:"#/properties/parallel/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(l<1||isNaN(l))return Q.errors=[{instancePath:r+"\
/parallel",schemaPath:"#/properties/parallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var a=k===e}else var a=!0;if(a)if(t.store!==void 0){let l=t.store,k=e;if(e===e)if(typeof l=="string"){if(L(l)<
1)return Q.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"min\
Length",params:{limit:1}}],!1}else return Q.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$\
defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=k===e}else var a=!0}}}}else return Q.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Q.errors=s,e===0}Q.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ur=new RegExp("^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$","u"),br=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.+-]*$","u");function H(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,
dynamicAnchors:N={}}={}){let s=null,e=0,m=H.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=
void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.provider===void 0&&(u="provider"))return H.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],!1;{let l=e;for(let k in t)
if(!(k==="provider"||k==="manager"||k==="workers"||k==="context")){return H.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}}],!1;break}if(l===e){if(t.
provider!==void 0){let k=e;if(t.provider!=="swarm")return H.errors=[{instancePath:r+"/provider",schemaPath:"#/\
properties/provider/const",keyword:"const",params:{allowedValue:"swarm"}}],!1;var a=k===e}else var a=!0;if(a){
if(t.manager!==void 0){let k=t.manager,c=e;if(e===e)if(typeof k=="string"){if(!ur.test(k))return H.errors=[{instancePath:r+
"/manager",schemaPath:"#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0\
-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return H.errors=[{instancePath:r+"/manager",schemaPath:"\
#/$defs/sshUrl/type",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(t.workers!==
void 0){let k=t.workers,c=e;if(e===c)if(Array.isArray(k)){var g=!0;let p=k.length;for(let d=0;d<p;d++){let f=k[d],
b=e;if(e===e)if(typeof f=="string"){if(!ur.test(f))return H.errors=[{instancePath:r+"/workers/"+d,schemaPath:"\
#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A\
-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return H.errors=[{instancePath:r+"/workers/"+d,schemaPath:"#/$defs/ssh\
Url/type",keyword:"type",params:{type:"string"}}],!1;var g=b===e;if(!g)break}}else return H.errors=[{instancePath:r+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;
if(a)if(t.context!==void 0){let k=t.context,c=e;if(e===c)if(typeof k=="string"){if(!br.test(k))return H.errors=
[{instancePath:r+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9_.+-]*$"}}],!1}else return H.errors=[{instancePath:r+"/context",schemaPath:"#/properties/cont\
ext/type",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0}}}}}else return H.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=s,e===0}H.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var xr={title:"AwsCluster",description:"Machines on AWS, made for the study by one CloudForma\
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
after this time, whatever happens.",default:"24h"},volume:{$ref:"values.schema.json#/$defs/size",description:"\
The manager's volume, which holds queue, results and images, and stays when the machines go. It can grow, and \
not shrink.",default:"50GiB"},snapshot:{description:"What a new volume starts from: a snapshot that `destroy` \
left, or that is restored in another zone. Of a volume that is there, it must stay as it was.",type:"string",pattern:"\
^snap-[0-9a-f]+$","x-expected":"the id of a snapshot, such as snap-0abc",examples:["snap-0123456789abcdef0"]},
network:{title:"AwsNetwork",description:"The network that the machines stand in.",type:"object",additionalProperties:!1,
properties:{vpc:{description:"The address range of a new VPC, or the id of one that exists.",type:"string",pattern:"\
^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vpc-[0-9a-f]+)$","x-expected":"an IPv4 network such as 172.31.0.0/16\
, or an id such as vpc-0abc",default:"172.31.0.0/16"},subnets:{description:"Address ranges of new subnets insi\
de the VPC, spread over the zones, or ids of subnets that exist.",type:"array",minItems:1,items:{type:"string",
pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$","x-expected":"an IPv4 network such as 1\
72.31.0.0/20, or an id such as subnet-0abc"},default:["172.31.0.0/20","172.31.16.0/20"]},sshFrom:{description:"\
The networks that may reach port 22. No default: nobody gets in until this says who.",type:"array",minItems:1,
items:{$ref:"values.schema.json#/$defs/cidr"},examples:[["203.0.113.0/24"]]}}}}};var Oe={description:"A duration: a number with `s`, `m`, `h` or `d`, or a number of seconds.",type:["string","\
number"],exclusiveMinimum:0,pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","x-expected":"a duration such as 90s, 15m,\
 10h or 2d",examples:["15m"]},be={description:"A size: a number with `B`, `KB`, `MB`, `GB`, `TB` (powers of 10\
00) or `KiB`, `MiB`, `GiB`, `TiB` (powers of 1024), or a number of bytes.",type:["string","number"],exclusiveMinimum:0,
pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$","x-expected":"a size such as 500MB or 2GiB",examples:["2GiB"]},Re=Object.
prototype.hasOwnProperty,$r=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),Ze=new RegExp("^[a-z][a-z0-9-]*\\.(nan\
o|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$","u"),Se=new RegExp("^[0-9]+(\\.[0-9]+)?(s|\
m|h|d)$","u"),xe=new RegExp("^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$","u"),_r=new RegExp("^snap-[0-9a-f]+$","u"),jr=new RegExp(
"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vpc-[0-9a-f]+)$","u"),Nr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/\
[0-9]{1,2}|subnet-[0-9a-f]+)$","u");function ce(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=ce.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ce.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let u=0;u<g;u++){let l=t[u],k=e;if(e===e)if(typeof l=="string"){if(!Ze.test(l))
return ce.errors=[{instancePath:r+"/"+u,schemaPath:"#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}}],!1}else return ce.
errors=[{instancePath:r+"/"+u,schemaPath:"#/$defs/instanceType/type",keyword:"type",params:{type:"string"}}],!1;
var a=k===e;if(!a)break}}}else return ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return ce.errors=s,e===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:r="",
parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=ne.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.
manager===void 0&&(u="manager")||t.worker===void 0&&(u="worker"))return ne.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u}}],!1;{let l=e;for(let k in t)if(!(k==="manager"||k===
"worker")){return ne.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:k}}],!1;break}if(l===e){if(t.manager!==void 0){let k=t.manager,c=e;if(e===e)if(typeof k==
"string"){if(!Ze.test(k))return ne.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal\
(-[0-9]+xl)?)$"}}],!1}else return ne.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/type",
keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a)if(t.worker!==void 0){let k=t.worker,
c=e,w=e,p=!1,d=e;if(e===e)if(typeof k=="string"){if(!Ze.test(k)){let y={instancePath:r+"/worker",schemaPath:"c\
luster.schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|mic\
ro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[y]:s.push(y),e++}}else{let y={instancePath:r+
"/worker",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};s===
null?s=[y]:s.push(y),e++}var g=d===e;p=p||g;let b=e;ce(k,{instancePath:r+"/worker",parentData:t,parentDataProperty:"\
worker",rootData:j,dynamicAnchors:N})||(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var g=b===e;if(p=
p||g,p)e=w,s!==null&&(w?s.length=w:s=null);else{let y={instancePath:r+"/worker",schemaPath:"#/properties/worke\
r/anyOf",keyword:"anyOf",params:{}};return s===null?s=[y]:s.push(y),e++,ne.errors=s,!1}var a=c===e}else var a=!0}}}else
return ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=
s,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function F(t,{instancePath:r="",parentData:T,parentDataProperty:I,
rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=F.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let w;if(t.provider===void 0&&(w="provider")||
t.region===void 0&&(w="region")||t.workers===void 0&&(w="workers")||t.network===void 0&&(w="network"))return F.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:w}}],!1;{let p=e;for(let d in t)
if(!Re.call(xr.properties,d)){return F.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:d}}],!1;break}if(p===e){if(t.provider!==void 0){let d=e;if(t.provider!==
"aws")return F.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"const",params:{
allowedValue:"aws"}}],!1;var a=d===e}else var a=!0;if(a){if(t.region!==void 0){let d=t.region,f=e;if(e===f)if(typeof d==
"string"){if(!$r.test(d))return F.errors=[{instancePath:r+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return F.errors=[{instancePath:r+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a){if(t.managers!==
void 0){let d=t.managers,f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return F.errors=[{instancePath:r+
"/managers",schemaPath:"#/properties/managers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===f&&typeof d==
"number"&&isFinite(d)&&(d<1||isNaN(d)))return F.errors=[{instancePath:r+"/managers",schemaPath:"#/properties/m\
anagers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var a=f===e}else var a=!0;if(a){if(t.
workers!==void 0){let d=t.workers,f=e;if(!(typeof d=="number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return F.errors=
[{instancePath:r+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===f&&typeof d=="number"&&isFinite(d)){if(d>200||isNaN(d))return F.errors=[{instancePath:r+"/workers",schemaPath:"\
#/properties/workers/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}}],!1;if(d<1||isNaN(d))return F.
errors=[{instancePath:r+"/workers",schemaPath:"#/properties/workers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var a=f===e}else var a=!0;if(a){if(t.instanceType!==void 0){let d=t.instanceType,f=e,b=e,$=!1,
y=e;if(e===e)if(typeof d=="string"){if(!Ze.test(d)){let E={instancePath:r+"/instanceType",schemaPath:"cluster.\
schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|smal\
l|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[E]:s.push(E),e++}}else{let E={instancePath:r+
"/instanceType",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};
s===null?s=[E]:s.push(E),e++}var g=y===e;$=$||g;let z=e;ne(d,{instancePath:r+"/instanceType",parentData:t,parentDataProperty:"\
instanceType",rootData:j,dynamicAnchors:N})||(s=s===null?ne.errors:s.concat(ne.errors),e=s.length);var g=z===e;
if($=$||g,$)e=b,s!==null&&(b?s.length=b:s=null);else{let E={instancePath:r+"/instanceType",schemaPath:"#/prope\
rties/instanceType/anyOf",keyword:"anyOf",params:{}};return s===null?s=[E]:s.push(E),e++,F.errors=s,!1}var a=f===
e}else var a=!0;if(a){if(t.spot!==void 0){let d=t.spot,f=e;if(e===f)if(d&&typeof d=="object"&&!Array.isArray(d)){
let $=e;for(let y in d)if(y!=="maxPrice"){return F.errors=[{instancePath:r+"/spot",schemaPath:"#/properties/sp\
ot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if($===e&&d.maxPrice!==
void 0){let y=d.maxPrice;if(e===e)if(typeof y=="number"&&isFinite(y)){if(y<=0||isNaN(y))return F.errors=[{instancePath:r+
"/spot/maxPrice",schemaPath:"#/properties/spot/properties/maxPrice/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0}}],!1}else return F.errors=[{instancePath:r+"/spot/maxPrice",schemaPath:"#/prop\
erties/spot/properties/maxPrice/type",keyword:"type",params:{type:"number"}}],!1}}else return F.errors=[{instancePath:r+
"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:"object"}}],!1;var a=f===e}else var a=!0;
if(a){if(t.idle!==void 0){let d=t.idle,f=e;if(e===f)if(d&&typeof d=="object"&&!Array.isArray(d)){let $=e;for(let y in d)
if(!(y==="cpuBelow"||y==="period"||y==="periods")){return F.errors=[{instancePath:r+"/idle",schemaPath:"#/prop\
erties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if($===
e){if(d.cpuBelow!==void 0){let y=d.cpuBelow,i=e;if(e===i)if(typeof y=="number"&&isFinite(y)){if(y>100||isNaN(y))
return F.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/idle/properties/cpuBelow/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(y<=0||isNaN(y))return F.errors=[{instancePath:r+"/idle/cpu\
Below",schemaPath:"#/properties/idle/properties/cpuBelow/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return F.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/i\
dle/properties/cpuBelow/type",keyword:"type",params:{type:"number"}}],!1;var u=i===e}else var u=!0;if(u){if(d.
period!==void 0){let y=d.period,i=e,z=e;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y)))return F.errors=
[{instancePath:r+"/idle/period",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{type:Oe.
type}}],!1;if(e===z){if(typeof y=="number"&&isFinite(y)&&(y<=0||isNaN(y)))return F.errors=[{instancePath:r+"/i\
dle/period",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===z&&typeof y=="string"&&!Se.test(y))return F.errors=[{instancePath:r+"/idle\
/period",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.\
[0-9]+)?(s|m|h|d)$"}}],!1}var u=i===e}else var u=!0;if(u)if(d.periods!==void 0){let y=d.periods,i=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return F.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/prope\
rties/idle/properties/periods/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof y=="number"&&
isFinite(y)){if(y>96||isNaN(y))return F.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/\
properties/periods/maximum",keyword:"maximum",params:{comparison:"<=",limit:96}}],!1;if(y<1||isNaN(y))return F.
errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/properties/periods/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var u=i===e}else var u=!0}}}else return F.errors=[{instancePath:r+
"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"object"}}],!1;var a=f===e}else var a=!0;
if(a){if(t.maxLifetime!==void 0){let d=t.maxLifetime,f=e,b=e;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(
d)))return F.errors=[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:Oe.type}}],!1;if(e===b){if(typeof d=="number"&&isFinite(d)&&(d<=0||isNaN(d)))return F.errors=
[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"excl\
usiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===b&&typeof d=="string"&&!Se.test(d))return F.errors=[
{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$"}}],!1}var a=f===e}else var a=!0;if(a){if(t.volume!==void 0){let d=t.volume,
f=e,b=e;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d)))return F.errors=[{instancePath:r+"/volume",schemaPath:"\
values.schema.json#/$defs/size/type",keyword:"type",params:{type:be.type}}],!1;if(e===b){if(typeof d=="number"&&
isFinite(d)&&(d<=0||isNaN(d)))return F.errors=[{instancePath:r+"/volume",schemaPath:"values.schema.json#/$defs\
/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===b&&typeof d=="s\
tring"&&!xe.test(d))return F.errors=[{instancePath:r+"/volume",schemaPath:"values.schema.json#/$defs/size/patt\
ern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var a=f===e}else var a=!0;if(a){
if(t.snapshot!==void 0){let d=t.snapshot,f=e;if(e===f)if(typeof d=="string"){if(!_r.test(d))return F.errors=[{
instancePath:r+"/snapshot",schemaPath:"#/properties/snapshot/pattern",keyword:"pattern",params:{pattern:"^snap\
-[0-9a-f]+$"}}],!1}else return F.errors=[{instancePath:r+"/snapshot",schemaPath:"#/properties/snapshot/type",keyword:"\
type",params:{type:"string"}}],!1;var a=f===e}else var a=!0;if(a)if(t.network!==void 0){let d=t.network,f=e;if(e===
f)if(d&&typeof d=="object"&&!Array.isArray(d)){let $=e;for(let y in d)if(!(y==="vpc"||y==="subnets"||y==="sshF\
rom")){return F.errors=[{instancePath:r+"/network",schemaPath:"#/properties/network/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:y}}],!1;break}if($===e){if(d.vpc!==void 0){let y=d.vpc,i=e;if(e===
i)if(typeof y=="string"){if(!jr.test(y))return F.errors=[{instancePath:r+"/network/vpc",schemaPath:"#/properti\
es/network/properties/vpc/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}\
|vpc-[0-9a-f]+)$"}}],!1}else return F.errors=[{instancePath:r+"/network/vpc",schemaPath:"#/properties/network/\
properties/vpc/type",keyword:"type",params:{type:"string"}}],!1;var l=i===e}else var l=!0;if(l){if(d.subnets!==
void 0){let y=d.subnets,i=e;if(e===i)if(Array.isArray(y)){if(y.length<1)return F.errors=[{instancePath:r+"/net\
work/subnets",schemaPath:"#/properties/network/properties/subnets/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var k=!0;let P=y.length;for(let E=0;E<P;E++){let te=y[E],S=e;if(e===S)if(typeof te=="string"){if(!Nr.test(
te))return F.errors=[{instancePath:r+"/network/subnets/"+E,schemaPath:"#/properties/network/properties/subnets\
/items/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$"}}],
!1}else return F.errors=[{instancePath:r+"/network/subnets/"+E,schemaPath:"#/properties/network/properties/sub\
nets/items/type",keyword:"type",params:{type:"string"}}],!1;var k=S===e;if(!k)break}}}else return F.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}}],!1;var l=i===e}else var l=!0;if(l)if(d.sshFrom!==void 0){let y=d.sshFrom,i=e;if(e===i)if(Array.isArray(y)){
if(y.length<1)return F.errors=[{instancePath:r+"/network/sshFrom",schemaPath:"#/properties/network/properties/\
sshFrom/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let P=y.length;for(let E=0;E<P;E++){let te=y[E],
S=e;if(e===e)if(typeof te=="string"){if(!Ee.test(te))return F.errors=[{instancePath:r+"/network/sshFrom/"+E,schemaPath:"\
values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{\
1,2}$"}}],!1}else return F.errors=[{instancePath:r+"/network/sshFrom/"+E,schemaPath:"values.schema.json#/$defs\
/cidr/type",keyword:"type",params:{type:"string"}}],!1;var c=S===e;if(!c)break}}}else return F.errors=[{instancePath:r+
"/network/sshFrom",schemaPath:"#/properties/network/properties/sshFrom/type",keyword:"type",params:{type:"arra\
y"}}],!1;var l=i===e}else var l=!0}}}else return F.errors=[{instancePath:r+"/network",schemaPath:"#/properties\
/network/type",keyword:"type",params:{type:"object"}}],!1;var a=f===e}else var a=!0}}}}}}}}}}}}else return F.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return F.errors=s,e===0}F.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:r="",parentData:T,parentDataProperty:I,
rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=ue.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.provider===void 0&&(g="provider"))
return ue.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{
let u=t.provider;if(typeof u=="string")if(u==="local"){Q(t,{instancePath:r,parentData:T,parentDataProperty:I,rootData:j,
dynamicAnchors:N})||(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var a=!0}else if(u==="swarm")H(t,{instancePath:r,
parentData:T,parentDataProperty:I,rootData:j,dynamicAnchors:N})||(s=s===null?H.errors:s.concat(H.errors),e=s.length),
a!==!0&&(a=!0);else if(u==="aws")F(t,{instancePath:r,parentData:T,parentDataProperty:I,rootData:j,dynamicAnchors:N})||
(s=s===null?F.errors:s.concat(F.errors),e=s.length),a!==!0&&(a=!0);else return ue.errors=[{instancePath:r,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"provider",tagValue:u}}],!1;else return ue.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"provider",
tagValue:u}}],!1}}else return ue.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return ue.errors=s,m.props=a,e===0}ue.evaluated={dynamicProps:!0,dynamicItems:!1};function A(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=A.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let d=e;for(let f in t)if(!(f==="redis"||f==="mongo"||f==="builder"||f==="runner"||
f==="distcc"||f==="dashboard"||f==="visualizer")){return A.errors=[{instancePath:r,schemaPath:"#/additionalPro\
perties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(d===e){if(t.redis!==void 0){
let f=t.redis,b=e;if(e===b)if(f&&typeof f=="object"&&!Array.isArray(f)){let $=e;for(let y in f)if(!(y==="image"||
y==="memory"||y==="port")){return A.errors=[{instancePath:r+"/redis",schemaPath:"#/properties/redis/additional\
Properties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if($===e){if(f.image!==void 0){
let y=f.image,i=e;if(e===e)if(typeof y=="string"){if(!je.test(y))return A.errors=[{instancePath:r+"/redis/imag\
e",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else
return A.errors=[{instancePath:r+"/redis/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"s\
tring"}}],!1;var a=i===e}else var a=!0;if(a){if(f.memory!==void 0){let y=f.memory,i=e,z=e;if(typeof y!="string"&&
!(typeof y=="number"&&isFinite(y)))return A.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory\
/type",keyword:"type",params:{type:be.type}}],!1;if(e===z){if(typeof y=="number"&&isFinite(y)&&(y<=0||isNaN(y)))
return A.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclusi\
veMinimum",params:{comparison:">",limit:0}}],!1;if(e===z&&typeof y=="string"&&!xe.test(y))return A.errors=[{instancePath:r+
"/redis/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[K\
MGT]i?B)$"}}],!1}var a=i===e}else var a=!0;if(a)if(f.port!==void 0){let y=f.port,i=e,z=e;if(!(typeof y=="numbe\
r"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return A.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/port/ty\
pe",keyword:"type",params:{type:"integer"}}],!1;if(e===z&&typeof y=="number"&&isFinite(y)){if(y>65535||isNaN(y))
return A.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:65535}}],!1;if(y<1||isNaN(y))return A.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/port\
/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0}}}else return A.errors=
[{instancePath:r+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type:"object"}}],!1;var g=b===
e}else var g=!0;if(g){if(t.mongo!==void 0){let f=t.mongo,b=e;if(e===b)if(f&&typeof f=="object"&&!Array.isArray(
f)){let y=e;for(let i in f)if(!(i==="image"||i==="memory"||i==="port")){return A.errors=[{instancePath:r+"/mon\
go",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(y===e){if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!je.test(i))return A.
errors=[{instancePath:r+"/mongo/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^\
[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return A.errors=[{instancePath:r+"/mongo/image",schemaPath:"#/$defs/im\
age/type",keyword:"type",params:{type:"string"}}],!1;var u=z===e}else var u=!0;if(u){if(f.memory!==void 0){let i=f.
memory,z=e,P=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return A.errors=[{instancePath:r+"/mo\
ngo/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===P){if(typeof i==
"number"&&isFinite(i)&&(i<=0||isNaN(i)))return A.errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$defs/m\
emory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===P&&typeof i=="s\
tring"&&!xe.test(i))return A.errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$defs/memory/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var u=z===e}else var u=!0;if(u)if(f.port!==
void 0){let i=f.port,z=e,P=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return A.errors=[{instancePath:r+
"/mongo/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof i=="\
number"&&isFinite(i)){if(i>65535||isNaN(i))return A.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/\
port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return A.errors=[{instancePath:r+
"/mongo/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var u=z===
e}else var u=!0}}}else return A.errors=[{instancePath:r+"/mongo",schemaPath:"#/properties/mongo/type",keyword:"\
type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g){if(t.builder!==void 0){let f=t.builder,b=e;if(e===
b)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i==="image"||i==="memory")){return A.
errors=[{instancePath:r+"/builder",schemaPath:"#/properties/builder/additionalProperties",keyword:"additionalP\
roperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(f.image!==void 0){let i=f.image,z=e;if(e===e)
if(typeof i=="string"){if(!je.test(i))return A.errors=[{instancePath:r+"/builder/image",schemaPath:"#/$defs/im\
age/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return A.errors=[{instancePath:r+
"/builder/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"string"}}],!1;var l=z===e}else var l=!0;
if(l)if(f.memory!==void 0){let i=f.memory,z=e,P=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return A.
errors=[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],
!1;if(e===P){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return A.errors=[{instancePath:r+"/builder/m\
emory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===P&&typeof i=="string"&&!xe.test(i))return A.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/\
$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var l=z===e}else
var l=!0}}else return A.errors=[{instancePath:r+"/builder",schemaPath:"#/properties/builder/type",keyword:"typ\
e",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g){if(t.runner!==void 0){let f=t.runner,b=e;if(e===
b)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i==="image"||i==="memory"||i==="cpu\
s"||i==="replicas"||i==="onManager"||i==="lease")){return A.errors=[{instancePath:r+"/runner",schemaPath:"#/pr\
operties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}
if(y===e){if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!je.test(i))return A.errors=
[{instancePath:r+"/runner/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-\
9][A-Za-z0-9._/:@-]*$"}}],!1}else return A.errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/image/t\
ype",keyword:"type",params:{type:"string"}}],!1;var k=z===e}else var k=!0;if(k){if(f.memory!==void 0){let i=f.
memory,z=e,P=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return A.errors=[{instancePath:r+"/ru\
nner/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===P){if(typeof i==
"number"&&isFinite(i)&&(i<=0||isNaN(i)))return A.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/\
memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===P&&typeof i=="\
string"&&!xe.test(i))return A.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/memory/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var k=z===e}else var k=!0;if(k){if(f.cpus!==
void 0){let i=f.cpus,z=e;if(e===z)if(typeof i=="number"&&isFinite(i)){if(i>1024||isNaN(i))return A.errors=[{instancePath:r+
"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(i<=0||isNaN(i))return A.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/propertie\
s/runner/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else
return A.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/type",keyword:"\
type",params:{type:"number"}}],!1;var k=z===e}else var k=!0;if(k){if(f.replicas!==void 0){let i=f.replicas,z=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return A.errors=[{instancePath:r+"/runner/replicas",schemaPath:"\
#/properties/runner/properties/replicas/type",keyword:"type",params:{type:"integer"}}],!1;if(e===z&&typeof i==
"number"&&isFinite(i)){if(i>1e5||isNaN(i))return A.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/pr\
operties/runner/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}}],!1;if(i<1||
isNaN(i))return A.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/properties/runner/properties/replic\
as/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var k=z===e}else var k=!0;if(k){if(f.onManager!==
void 0){let i=e;if(typeof f.onManager!="boolean")return A.errors=[{instancePath:r+"/runner/onManager",schemaPath:"\
#/properties/runner/properties/onManager/type",keyword:"type",params:{type:"boolean"}}],!1;var k=i===e}else var k=!0;
if(k)if(f.lease!==void 0){let i=f.lease,z=e,P=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return A.
errors=[{instancePath:r+"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{
type:Oe.type}}],!1;if(e===P){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return A.errors=[{instancePath:r+
"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===P&&typeof i=="string"&&!Se.test(i))return A.errors=[{instancePath:r+"/runn\
er/lease",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(s|m|h|d)$"}}],!1}var k=z===e}else var k=!0}}}}}}else return A.errors=[{instancePath:r+"/runner",schemaPath:"\
#/properties/runner/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g){if(t.distcc!==
void 0){let f=t.distcc,b=e;if(e===b)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i===
"image"||i==="memory")){return A.errors=[{instancePath:r+"/distcc",schemaPath:"#/properties/distcc/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(f.image!==void 0){
let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!je.test(i))return A.errors=[{instancePath:r+"/distcc/ima\
ge",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else
return A.errors=[{instancePath:r+"/distcc/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"\
string"}}],!1;var c=z===e}else var c=!0;if(c)if(f.memory!==void 0){let i=f.memory,z=e,P=e;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i)))return A.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memor\
y/type",keyword:"type",params:{type:be.type}}],!1;if(e===P){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))
return A.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0}}],!1;if(e===P&&typeof i=="string"&&!xe.test(i))return A.errors=[{instancePath:r+
"/distcc/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[\
KMGT]i?B)$"}}],!1}var c=z===e}else var c=!0}}else return A.errors=[{instancePath:r+"/distcc",schemaPath:"#/pro\
perties/distcc/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g){if(t.dashboard!==
void 0){let f=t.dashboard,b=e;if(e===b)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i===
"image"||i==="memory"||i==="port")){return A.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){
if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!je.test(i))return A.errors=[{instancePath:r+
"/dashboard/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._\
/:@-]*$"}}],!1}else return A.errors=[{instancePath:r+"/dashboard/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var w=z===e}else var w=!0;if(w){if(f.memory!==void 0){let i=f.memory,z=e,P=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return A.errors=[{instancePath:r+"/dashboard/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===P){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return A.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/exclusive\
Minimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===P&&typeof i=="string"&&!xe.test(
i))return A.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var w=z===e}else var w=!0;if(w)if(f.port!==void 0){let i=f.
port,z=e,P=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return A.errors=[{instancePath:r+"/dashb\
oard/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof i=="num\
ber"&&isFinite(i)){if(i>65535||isNaN(i))return A.errors=[{instancePath:r+"/dashboard/port",schemaPath:"#/$defs\
/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return A.errors=[{
instancePath:r+"/dashboard/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var w=z===e}else var w=!0}}}else return A.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g)if(t.visualizer!==void 0){
let f=t.visualizer,b=e;if(e===b)if(f&&typeof f=="object"&&!Array.isArray(f)){let y=e;for(let i in f)if(!(i==="\
image"||i==="memory"||i==="port")){return A.errors=[{instancePath:r+"/visualizer",schemaPath:"#/properties/vis\
ualizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){
if(f.image!==void 0){let i=f.image,z=e;if(e===e)if(typeof i=="string"){if(!je.test(i))return A.errors=[{instancePath:r+
"/visualizer/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9.\
_/:@-]*$"}}],!1}else return A.errors=[{instancePath:r+"/visualizer/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var p=z===e}else var p=!0;if(p){if(f.memory!==void 0){let i=f.memory,z=e,P=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return A.errors=[{instancePath:r+"/visualizer/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===P){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return A.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===P&&typeof i=="string"&&!xe.test(
i))return A.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var p=z===e}else var p=!0;if(p)if(f.port!==void 0){let i=f.
port,z=e,P=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return A.errors=[{instancePath:r+"/visua\
lizer/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===P&&typeof i=="nu\
mber"&&isFinite(i)){if(i>65535||isNaN(i))return A.errors=[{instancePath:r+"/visualizer/port",schemaPath:"#/$de\
fs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return A.errors=
[{instancePath:r+"/visualizer/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var p=z===e}else var p=!0}}}else return A.errors=[{instancePath:r+"/visualizer",schemaPath:"#/pr\
operties/visualizer/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0}}}}}}}else return A.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return A.errors=s,e===0}
A.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ie={$schema:"https://json-schema.org/draft/2020-12/\
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
default:1,examples:[10]},precision:{title:"PrecisionSpec",description:"Instead of `repetitions`: each point is\
 repeated until the means of these metrics are precise enough, or `max` is reached, and that is said. Repetiti\
ons are looked at in their own order and at fixed numbers of them (`min`, then a fifth more each time), so tha\
t the same runs are chosen on every machine and after every restart. A mean is precise when half of Student's \
interval is at most a bound of `halfWidth` (the relative one corrected to r / (1 + r), after Law and Kelton), \
and there are more than 25 repetitions for each unit of squared skewness (Cochran's rule, with an upper bound \
of the skewness: about three dozen repetitions even of a symmetric metric). A point with a failed or truncated\
 repetition, or one in which a metric is undefined, is not estimable; a metric that never varies is not precis\
e before `max`.",type:"object",additionalProperties:!1,required:["metrics","halfWidth"],properties:{metrics:{description:"\
The metrics whose means are to be precise.",type:"array",minItems:1,uniqueItems:!0,items:{$ref:"values.schema.\
json#/$defs/text"},examples:[["wait"]]},halfWidth:{title:"HalfWidth",description:"The most that half of a conf\
idence interval may be. With both bounds, either will do.",type:"object",additionalProperties:!1,minProperties:1,
properties:{relative:{description:"As a share of the mean: a number, or a percentage.",type:["number","string"],
exclusiveMinimum:0,exclusiveMaximum:1,pattern:"^(0*[1-9][0-9]?(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)%$","x-expected":"\
a share between 0 and 1, or a percentage such as 5%",examples:["5%"]},absolute:{description:"In the metric's u\
nit.",type:"number",exclusiveMinimum:0,examples:[.001]}}},confidence:{description:"The share of intervals that\
 are to hold the true mean.",type:"number",minimum:.5,exclusiveMaximum:1,default:.95},min:{description:"Repeti\
tions of a point before it is looked at.",type:"integer",minimum:3,maximum:1e7,default:10},max:{description:"R\
epetitions of a point at most.",type:"integer",minimum:3,maximum:1e7,default:200},simultaneous:{description:"W\
hether the confidence is that of all intervals together, of all points and metrics (Bonferroni), instead of ea\
ch by itself.",type:"boolean",default:!1}},examples:[{metrics:["wait"],halfWidth:{relative:"5%"}}]},budget:{title:"\
BudgetSpec",description:"What the runs of the campaign may cost, all of them together, failed ones included. A\
 plan that is known not to fit is refused; when the budget is used up, nothing new starts, what runs ends, and\
 what is left is told.",type:"object",additionalProperties:!1,minProperties:1,properties:{time:{$ref:"values.s\
chema.json#/$defs/duration",description:"Core time: what the runs take one after the other, each times the cor\
es that it reserves.",examples:["12h"]},cost:{description:"Money, in the currency of `coreHour`, which it need\
s.",type:"number",exclusiveMinimum:0,examples:[20]},coreHour:{description:"What a core costs for an hour.",type:"\
number",exclusiveMinimum:0,examples:[.05]}},examples:[{time:"12h"}]},seed:{title:"SeedSpec",description:"What \
the random numbers of a run depend on, besides its repetition.",type:"object",additionalProperties:!1,properties:{
base:{description:"Another number gives the whole study other random numbers.",type:"integer",minimum:1,maximum:2147483647,
default:1},vary:{description:"Parameters whose values change the random numbers. None, the default, gives all \
points the same (common random numbers: differences between points are sharper); `all` makes points independen\
t.","x-expected":"all, or a list of parameter names",anyOf:[{$ref:"campaign.schema.json#/$defs/all"},{$ref:"ca\
mpaign.schema.json#/$defs/parameterNames"}],default:[],examples:[["topology"]]}}},inputs:{description:"Files t\
hat runs read, by name; `{inputs.NAME}` in an argument is the folder they are in. They are hashed, and part of\
 the identity of the runs that name them.",type:"object",propertyNames:{$ref:"#/$defs/inputName"},additionalProperties:{
$ref:"#/$defs/input"},default:{},examples:[{trace:{files:"traces/*.csv"}}]},metrics:{$ref:"#/$defs/metrics",description:"\
The numbers of a run: from a file it writes, from what it prints, or from OMNeT++'s scalars. One of `file`, `s\
tdout`, `scalars`.",examples:[{file:"result.json"}]},collect:{title:"Collect",description:"A command that runs\
 after each run, on its files, and may reduce them. Changing it works on kept files and reruns nothing.",type:"\
object",additionalProperties:!1,required:["run"],properties:{run:{description:"The program and its arguments, \
with the placeholders of the simulator `command`; `{results}` is the folder of the run's files.",type:"array",
minItems:1,items:{type:"string","x-expected":"a text; a number needs quotes here"},examples:[["python3","reduc\
e.py","{results}"]]},metrics:{$ref:"#/$defs/metrics",description:"The numbers that it gives, in the forms of t\
he campaign's `metrics`."},table:{$ref:"values.schema.json#/$defs/text",description:"A CSV file of rows that i\
t writes, kept beside the metrics.",examples:["flows.csv"]}}},results:{description:"Patterns of the files to k\
eep, below the run's folder.",type:"array",items:{"x-expected":'a pattern such as "*.csv", or { glob, keep, co\
mpress }',anyOf:[{$ref:"campaign.schema.json#/$defs/resultGlob"},{$ref:"campaign.schema.json#/$defs/resultPatt\
ern"}]},default:[],examples:[["results/*.sca",{glob:"results/*.vec",keep:"failed",compress:"zstd"}]]},limits:{
title:"Limits",description:"What stops a run or a campaign.",type:"object",additionalProperties:!1,properties:{
time:{description:"The longest a run may take: a duration, a number of seconds, or an expression of parameters\
 that gives seconds. A run stopped by it is `truncated`.",type:["number","string"],exclusiveMinimum:0,minLength:1,
"x-expected":"a duration such as 10h, seconds, or an expression of parameters",examples:["10h","60 + 3 * simTi\
me"]},memory:{description:"The most memory a run may use: a size, or an expression of parameters that gives by\
tes.",type:["number","string"],exclusiveMinimum:0,minLength:1,"x-expected":"a size such as 2GiB, bytes, or an \
expression of parameters",examples:["2GiB"]},disk:{description:"The most a run may write to its folder: a size\
, or an expression of parameters that gives bytes.",type:["number","string"],exclusiveMinimum:0,minLength:1,"x\
-expected":"a size such as 10GiB, bytes, or an expression of parameters",examples:["10GiB"]},retries:{description:"\
How often a run that fails is tried again, with the same seed.",type:"integer",minimum:0,maximum:100,default:0},
crashes:{description:"How often a run is tried again when the worker died under it; then it is set aside.",type:"\
integer",minimum:1,maximum:100,default:5},failures:{description:"The campaign stops after so many failed runs.\
 Default: it goes on.",type:"integer",minimum:1,examples:[10]}}},resources:{title:"Resources",description:"Wha\
t a run needs: how many run at once follows from it.",type:"object",additionalProperties:!1,properties:{cpus:{
description:"Cores of one run.",type:"number",exclusiveMinimum:0,maximum:1024,default:1},memory:{$ref:"values.\
schema.json#/$defs/size",description:"Memory of one run. Without it, cores alone count.",examples:["1GiB"]}}},
priority:{description:"Runs of a campaign with a higher number start before those of others; within one number\
 the order of the manifest counts on one machine, the order of `apply` on a cluster. What is queued on a clust\
er keeps the number it was queued with.",type:"integer",minimum:-1e3,maximum:1e3,default:0,examples:[10]},needs:{
description:"Campaigns that must be complete before this one starts.",type:"array",items:{$ref:"values.schema.\
json#/$defs/name"},default:[],examples:[["calibration"]]},plots:{description:"The plots of `report`, in place \
of one for each metric. They may be changed at any time: nothing runs again.",type:"array",items:{$ref:"campai\
gn.schema.json#/$defs/plot"},examples:[[{metric:"wait",x:"lambda",labels:{wait:"Mean wait (s)"}}]]}},$defs:{plot:{
title:"PlotSpec",description:"A plot of one metric. What is not said is chosen from the parameters.",type:"obj\
ect",additionalProperties:!1,required:["metric"],properties:{metric:{$ref:"values.schema.json#/$defs/text",description:"\
The metric to show.",examples:["wait"]},kind:{description:"`line`: means with a band for their confidence inte\
rvals; `points`: means with bars; `box`: the spread of the runs; `histogram`: how the runs are distributed. De\
fault: `line` over numbers, `box` over texts from 5 runs a box, else `points`; `histogram` where nothing varie\
s.",enum:["line","points","box","histogram"]},x:{$ref:"values.schema.json#/$defs/parameterName",description:"T\
he parameter of the horizontal axis. Default: the numeric one with most values.",examples:["lambda"]},series:{
$ref:"values.schema.json#/$defs/parameterName",description:"The parameter that is told apart by colour and sha\
pe. Default: one with at most 8 values.",examples:["policy"]},facet:{$ref:"values.schema.json#/$defs/parameter\
Name",description:"The parameter that has a plot of its own for each value. Default: one with at most 9 values\
. All that vary besides are averaged over within each repetition.",examples:["buffer"]},where:{$ref:"values.sc\
hema.json#/$defs/text",description:"An expression: only points where it is true.",examples:["lambda < 0.9"]},scale:{
title:"PlotScales",description:"Scales of the axes.",type:"object",additionalProperties:!1,properties:{x:{description:"\
Of the horizontal axis. Default: `log` where the values are evenly spread on it.",enum:["linear","log"]},y:{description:"\
Of the vertical axis.",enum:["linear","log"],default:"linear"}}},labels:{description:"What to write for parame\
ters and the metric, with units.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/text"},additionalProperties:{
$ref:"values.schema.json#/$defs/text"},default:{},examples:[{lambda:"Arrival rate (1/s)",wait:"Mean wait (s)"}]},
title:{$ref:"values.schema.json#/$defs/text",description:"A title above the plot. Default: none, as the report\
 has one.",examples:["Waiting time of M/M/1"]},name:{type:"string",pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*$",maxLength:100,
"x-expected":'a name of letters, digits, "_" and "-"',description:"The name of its files. Default: made from t\
he metric and the parameters.",examples:["wait"]}}},namedBuild:{title:"NamedBuild",description:"The build of o\
ne of several sources.",type:"object",additionalProperties:!1,required:["run","artifacts"],properties:{after:{
description:"Names of sources whose artifacts it needs: they lie beside it, as `../NAME`.",type:"array",items:{
$ref:"values.schema.json#/$defs/parameterName"},default:[],examples:[["inet"]]},run:{$ref:"values.schema.json#\
/$defs/text",description:"A shell command, run in a copy of the source. `{jobs}` is the number of compilers to\
 start at once.",examples:["make -j{jobs}"]},artifacts:{description:"Patterns of the files to keep, inside the\
 source.",type:"array",minItems:1,items:{$ref:"values.schema.json#/$defs/text"},examples:[["src/libINET.so","s\
rc/**/*.ned"]]}}},directorySource:{title:"DirectorySource",description:"A directory as it is, uncommitted chan\
ges included.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{$ref:"values.schema.j\
son#/$defs/text",description:"The directory, relative to the manifest.",examples:["examples/mm1"]},include:{$ref:"\
values.schema.json#/$defs/patterns",description:"Patterns of the files to take.",default:["**"]},exclude:{$ref:"\
values.schema.json#/$defs/patterns",description:"Patterns of the files to leave out. Files that git ignores ar\
e left out anyway.",default:[],examples:[["data/**"]]},dirty:{description:"What to do about uncommitted change\
s in a git work tree: `allow` them, `warn`, or `refuse` to run.",enum:["allow","warn","refuse"],default:"warn"}}},
gitSource:{title:"GitSource",description:"A commit of a git repository, submodules included.",type:"object",additionalProperties:!1,
required:["git","ref"],properties:{git:{type:"string",pattern:"^(?!-)(?!ext::)[^\\s]+$","x-expected":"the URL \
or path of a git repository",description:"The repository: a URL, or a path relative to the manifest.",examples:[
"https://github.com/inet-framework/inet.git"]},ref:{type:"string",pattern:"^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#\
-]*$","x-expected":"a branch, a tag or a commit",description:"Branch, tag or commit.",examples:["v4.5"]},path:{
$ref:"values.schema.json#/$defs/text",description:"A folder of the repository to use as the source.",default:"\
."},include:{$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to take.",default:["\
**"]},exclude:{$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to leave out.",default:[]}}},
subgrid:{title:"SubgridSpec",description:"Parameters with their values; the points are all combinations.",type:"\
object",propertyNames:{$ref:"values.schema.json#/$defs/parameterName"},additionalProperties:{$ref:"values.sche\
ma.json#/$defs/values"}},pointsGrid:{title:"PointsGrid",description:"A grid; its parameters may be called anyt\
hing, but a text under `file` names a file.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/para\
meterName"},additionalProperties:{$ref:"values.schema.json#/$defs/values"},not:{type:"object",required:["file"],
properties:{file:{description:"A file.",type:"string"}}}},pointsFile:{title:"PointsFile",description:"Points f\
rom the rows of a CSV file.",type:"object",additionalProperties:!1,required:["file"],properties:{file:{$ref:"v\
alues.schema.json#/$defs/text",description:"The file, below the manifest's folder. Its header names the parame\
ters; numbers, true and false are read as such.",examples:["design.csv"]}}},fixedValues:{title:"FixedValues",description:"\
Parameters with one value each.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/parameterName"},
additionalProperties:{$ref:"values.schema.json#/$defs/parameterValue"}},all:{const:"all"},parameterNames:{type:"\
array",items:{$ref:"values.schema.json#/$defs/parameterName"}},inputName:{type:"string",pattern:"^[A-Za-z_][A-\
Za-z0-9_-]*$",maxLength:100,"x-expected":'a name of letters, digits, "_" and "-", beginning with a letter or "\
_"'},input:{title:"Input",description:"Files that runs read.",type:"object",additionalProperties:!1,required:[
"files"],properties:{files:{description:"A pattern, or a list of patterns, below the manifest's folder. In `{i\
nputs.NAME}` a file is called as below the folder that its pattern names: `traces/a.csv` is `a.csv` for `trace\
s/*.csv`.","x-expected":'a pattern such as "traces/*.csv", or a list of patterns',anyOf:[{$ref:"values.schema.\
json#/$defs/text"},{$ref:"campaign.schema.json#/$defs/somePatterns"}],examples:["traces/*.csv"]}}},somePatterns:{
type:"array",minItems:1,items:{$ref:"values.schema.json#/$defs/text"}},metrics:{"x-expected":'{ file: result.j\
son }, { stdout: { NAME: EXPRESSION } } or { scalars: { NAME: "MODULE NAME" } }',anyOf:[{$ref:"campaign.schema\
.json#/$defs/fileMetrics"},{$ref:"campaign.schema.json#/$defs/stdoutMetrics"},{$ref:"campaign.schema.json#/$de\
fs/scalarMetrics"}]},undefinedMetric:{description:"What a metric becomes that is not there, or no number: `nul\
l` is left out of means and counted, `fail` fails the run, a number stands in.",type:["null","string","number"],
pattern:"^(null|fail)$","x-expected":"null, fail or a number",default:null},fileMetrics:{title:"FileMetrics",description:"\
Metrics from a file.",type:"object",additionalProperties:!1,required:["file"],properties:{file:{$ref:"values.s\
chema.json#/$defs/text",description:"A JSON object (nested keys joined by dots), or a CSV file with a header (\
its last row), in the run's folder.",examples:["result.json"]},undefined:{$ref:"#/$defs/undefinedMetric"}}},stdoutMetrics:{
title:"StdoutMetrics",description:"Metrics from what a run prints.",type:"object",additionalProperties:!1,required:[
"stdout"],properties:{stdout:{description:"For each metric a regular expression with one group around the numb\
er. `^` and `$` match at lines; the last match counts.",type:"object",minProperties:1,propertyNames:{$ref:"val\
ues.schema.json#/$defs/parameterName"},additionalProperties:{$ref:"values.schema.json#/$defs/text"},examples:[
{wait:"mean wait = ([0-9.eE+-]+)"}]},undefined:{$ref:"#/$defs/undefinedMetric"}}},scalarMetrics:{title:"Scalar\
Metrics",description:"Metrics from OMNeT++'s scalar files.",type:"object",additionalProperties:!1,required:["s\
calars"],properties:{scalars:{description:"For each metric the module and the scalar's name, separated by a sp\
ace, with OMNeT++'s wildcards.",type:"object",minProperties:1,propertyNames:{$ref:"values.schema.json#/$defs/p\
arameterName"},additionalProperties:{$ref:"values.schema.json#/$defs/text"},examples:[{utilisation:"Mm1.queue \
busy:timeavg"}]},undefined:{$ref:"#/$defs/undefinedMetric"}}},resultGlob:{$ref:"values.schema.json#/$defs/text"},
resultPattern:{title:"ResultPatternSpec",description:"Files to keep, and how.",type:"object",additionalProperties:!1,
required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"A pattern of files belo\
w the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `always` all, `failed` thos\
e not done, `never` none (the metrics are read from them all the same).",enum:["always","failed","never"],default:"\
always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"none"}}}}};var Ar=cr().default,se=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","u"),vr=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","\
u"),zr=new RegExp("^(0*[1-9][0-9]?(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)%$","u"),Mr=new RegExp("^[A-Za-z_][A-Za-z0-9\
_-]*$","u"),Tr={title:"DirectorySource",description:"A directory as it is, uncommitted changes included.",type:"\
object",additionalProperties:!1,required:["path"],properties:{path:{$ref:"values.schema.json#/$defs/text",description:"\
The directory, relative to the manifest.",examples:["examples/mm1"]},include:{$ref:"values.schema.json#/$defs/\
patterns",description:"Patterns of the files to take.",default:["**"]},exclude:{$ref:"values.schema.json#/$def\
s/patterns",description:"Patterns of the files to leave out. Files that git ignores are left out anyway.",default:[],
examples:[["data/**"]]},dirty:{description:"What to do about uncommitted changes in a git work tree: `allow` t\
hem, `warn`, or `refuse` to run.",enum:["allow","warn","refuse"],default:"warn"}}};function G(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=G.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let g=t.length;for(let u=0;u<g;u++){let l=t[u],k=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return G.
errors=[{instancePath:r+"/"+u,schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return G.errors=[{instancePath:r+"/"+u,schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=k===e;if(!a)break}}else return G.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return G.errors=s,e===0}G.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function re(t,{instancePath:r="",
parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=re.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.
path===void 0&&(g="path"))return re.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let u=e;for(let l in t)if(!(l==="path"||l==="include"||l==="exclude"||l==="dirty")){return re.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(u===e){if(t.path!==void 0){let l=t.path,k=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return re.errors=
[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return re.errors=[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=k===e}else var a=!0;if(a){if(t.include!==void 0){let l=e;G(t.include,{instancePath:r+
"/include",parentData:t,parentDataProperty:"include",rootData:j,dynamicAnchors:N})||(s=s===null?G.errors:s.concat(
G.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(t.exclude!==void 0){let l=e;G(t.exclude,{instancePath:r+
"/exclude",parentData:t,parentDataProperty:"exclude",rootData:j,dynamicAnchors:N})||(s=s===null?G.errors:s.concat(
G.errors),e=s.length);var a=l===e}else var a=!0;if(a)if(t.dirty!==void 0){let l=t.dirty,k=e;if(!(l==="allow"||
l==="warn"||l==="refuse"))return re.errors=[{instancePath:r+"/dirty",schemaPath:"#/properties/dirty/enum",keyword:"\
enum",params:{allowedValues:Tr.properties.dirty.enum}}],!1;var a=k===e}else var a=!0}}}}}else return re.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=s,e===0}re.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ir=new RegExp("^(?!-)(?!ext::)[^\\s]+$","u"),Dr=new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$","\
u");function C(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=C.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let g;if(t.git===void 0&&(g="git")||t.ref===void 0&&(g="ref"))return C.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let u=e;for(let l in t)if(!(l==="g\
it"||l==="ref"||l==="path"||l==="include"||l==="exclude")){return C.errors=[{instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===e){if(t.git!==
void 0){let l=t.git,k=e;if(e===k)if(typeof l=="string"){if(!Ir.test(l))return C.errors=[{instancePath:r+"/git",
schemaPath:"#/properties/git/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!ext::)[^\\s]+$"}}],!1}else return C.
errors=[{instancePath:r+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type:"string"}}],!1;var a=k===
e}else var a=!0;if(a){if(t.ref!==void 0){let l=t.ref,k=e;if(e===k)if(typeof l=="string"){if(!Dr.test(l))return C.
errors=[{instancePath:r+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[\\p{L\
}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$"}}],!1}else return C.errors=[{instancePath:r+"/ref",schemaPath:"#/propert\
ies/ref/type",keyword:"type",params:{type:"string"}}],!1;var a=k===e}else var a=!0;if(a){if(t.path!==void 0){let l=t.
path,k=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return C.errors=[{instancePath:r+"/path",schemaPath:"values\
.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return C.errors=[{instancePath:r+
"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=k===
e}else var a=!0;if(a){if(t.include!==void 0){let l=e;G(t.include,{instancePath:r+"/include",parentData:t,parentDataProperty:"\
include",rootData:j,dynamicAnchors:N})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=l===e}else var a=!0;
if(a)if(t.exclude!==void 0){let l=e;G(t.exclude,{instancePath:r+"/exclude",parentData:t,parentDataProperty:"ex\
clude",rootData:j,dynamicAnchors:N})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);var a=l===e}else var a=!0}}}}}}else
return C.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=
s,e===0}C.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function V(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=V.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let l;if(t.run===void 0&&(l="run")||t.artifacts===void 0&&(l="artifacts"))return V.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{let k=e;for(let c in t)
if(!(c==="after"||c==="run"||c==="artifacts")){return V.errors=[{instancePath:r,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(k===e){if(t.after!==void 0){let c=t.
after,w=e;if(e===w)if(Array.isArray(c)){var a=!0;let p=c.length;for(let d=0;d<p;d++){let f=c[d],b=e;if(e===e)if(typeof f==
"string"){if(L(f)>100)return V.errors=[{instancePath:r+"/after/"+d,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!se.test(f))return V.errors=[{instancePath:r+
"/after/"+d,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return V.errors=[{instancePath:r+"/after/"+d,schemaPath:"values.schema.js\
on#/$defs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=b===e;if(!a)break}}else return V.
errors=[{instancePath:r+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"array"}}],!1;
var g=w===e}else var g=!0;if(g){if(t.run!==void 0){let c=t.run,w=e;if(e===e)if(typeof c=="string"){if(L(c)<1)return V.
errors=[{instancePath:r+"/run",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return V.errors=[{instancePath:r+"/run",schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var g=w===e}else var g=!0;if(g)if(t.artifacts!==void 0){let c=t.artifacts,w=e;
if(e===w)if(Array.isArray(c)){if(c.length<1)return V.errors=[{instancePath:r+"/artifacts",schemaPath:"#/proper\
ties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let d=c.length;for(let f=0;f<d;f++){
let b=c[f],$=e;if(e===e)if(typeof b=="string"){if(L(b)<1)return V.errors=[{instancePath:r+"/artifacts/"+f,schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:r+
"/artifacts/"+f,schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var u=$===
e;if(!u)break}}}else return V.errors=[{instancePath:r+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"\
type",params:{type:"array"}}],!1;var g=w===e}else var g=!0}}}}else return V.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=s,e===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var Lr={type:["string","number"],"x-expected":"a text or a number; true and false need quotes"};function le(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=le.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromEnv===void 0&&(a="fromEnv"))return le.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let g=e;for(let u in t)if(u!=="fromEnv"){return le.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(g===e&&t.fromEnv!==void 0){let u=t.fromEnv;if(e===e)if(typeof u=="string"){if(!vr.test(u))return le.
errors=[{instancePath:r+"/fromEnv",schemaPath:"values.schema.json#/$defs/environmentName/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}}],!1}else return le.errors=[{instancePath:r+"/fromEnv",schemaPath:"\
values.schema.json#/$defs/environmentName/type",keyword:"type",params:{type:"string"}}],!1}}}else return le.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return le.errors=s,e===0}le.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function me(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=me.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromFile===void 0&&(a="fromFile"))return me.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let g=e;for(let u in t)if(u!=="fromFile"){return me.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(g===e&&t.fromFile!==void 0){let u=t.fromFile;if(e===e)if(typeof u=="string"){if(L(u)<1)return me.errors=
[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return me.errors=[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1}}}else return me.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return me.errors=s,e===0}me.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Me(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=Me.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=e,g=!1,u=e;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let p={instancePath:r,schemaPath:"values.schema.json#/$defs/plai\
nEnv/type",keyword:"type",params:{type:Lr.type}};s===null?s=[p]:s.push(p),e++}var w=u===e;g=g||w;let l=e;le(t,
{instancePath:r,parentData:T,parentDataProperty:I,rootData:j,dynamicAnchors:N})||(s=s===null?le.errors:s.concat(
le.errors),e=s.length);var w=l===e;if(g=g||w,w)var k=!0;let c=e;me(t,{instancePath:r,parentData:T,parentDataProperty:I,
rootData:j,dynamicAnchors:N})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var w=c===e;if(g=g||w,w&&
k!==!0&&(k=!0),g)e=a,s!==null&&(a?s.length=a:s=null);else{let p={instancePath:r,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};return s===null?s=[p]:s.push(p),e++,Me.errors=s,!1}return Me.errors=s,m.props=k,e===0}Me.evaluated=
{dynamicProps:!0,dynamicItems:!1};function ye(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=ye.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let g=t.length;for(let u=0;u<g;u++){let l=t[u],k=e;if(e===e)if(typeof l=="string"){if(L(l)>100)return ye.
errors=[{instancePath:r+"/"+u,schemaPath:"../values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLe\
ngth",params:{limit:100}}],!1;if(!se.test(l))return ye.errors=[{instancePath:r+"/"+u,schemaPath:"../values.sch\
ema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return ye.errors=[{instancePath:r+"/"+u,schemaPath:"../values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=k===e;if(!a)break}}else return ye.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ye.errors=s,e===0}ye.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ee(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){
let s=null,e=0,m=ee.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let l;if(t.type===void 0&&(l="type")||t.program===void 0&&(l="program"))
return ee.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:l}}],!1;{
let k=e;for(let c in t)if(!(c==="type"||c==="program"||c==="arguments"||c==="parameters")){return ee.errors=[{
instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],
!1;break}if(k===e){if(t.type!==void 0){let c=e;if(t.type!=="ns3")return ee.errors=[{instancePath:r+"/type",schemaPath:"\
#/properties/type/const",keyword:"const",params:{allowedValue:"ns3"}}],!1;var a=c===e}else var a=!0;if(a){if(t.
program!==void 0){let c=t.program,w=e;if(e===e)if(typeof c=="string"){if(L(c)<1)return ee.errors=[{instancePath:r+
"/program",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return ee.errors=[{instancePath:r+"/program",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",
params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(t.arguments!==void 0){let c=t.arguments,w=e;if(e===
w)if(Array.isArray(c)){var g=!0;let d=c.length;for(let f=0;f<d;f++){let b=e;if(typeof c[f]!="string")return ee.
errors=[{instancePath:r+"/arguments/"+f,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{
type:"string"}}],!1;var g=b===e;if(!g)break}}else return ee.errors=[{instancePath:r+"/arguments",schemaPath:"#\
/properties/arguments/type",keyword:"type",params:{type:"array"}}],!1;var a=w===e}else var a=!0;if(a)if(t.parameters!==
void 0){let c=t.parameters,w=e,p=e,d=!1,f=e;if(c!=="all"){let y={instancePath:r+"/parameters",schemaPath:"ns3.\
schema.json#/$defs/all/const",keyword:"const",params:{allowedValue:"all"}};s===null?s=[y]:s.push(y),e++}var u=f===
e;d=d||u;let b=e;ye(c,{instancePath:r+"/parameters",parentData:t,parentDataProperty:"parameters",rootData:j,dynamicAnchors:N})||
(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var u=b===e;if(d=d||u,d)e=p,s!==null&&(p?s.length=p:s=null);else{
let y={instancePath:r+"/parameters",schemaPath:"#/properties/parameters/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[y]:s.push(y),e++,ee.errors=s,!1}var a=w===e}else var a=!0}}}}}else return ee.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return ee.errors=s,e===0}ee.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var yr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"OmnetppSimulator",description:"\
OMNeT++, with INET or any other model. The study stays in omnetpp.ini: its runs are asked from OMNeT++ itself,\
 and each is identified by its configuration, its values and its repetition, not by its number. `repetitions` \
of the campaign overrides `repeat`. Vectors are recorded only where `results` has a pattern for `.vec` files.",
type:"object",additionalProperties:!1,required:["type","ini","config"],properties:{type:{description:"A model \
for OMNeT++.",const:"omnetpp"},ini:{$ref:"../values.schema.json#/$defs/text",description:"The ini file, inside\
 the source.",examples:["examples/aodv/omnetpp.ini"]},config:{description:"The configuration, or a list of the\
m.","x-expected":"the name of a configuration, or a list of names",anyOf:[{$ref:"omnetpp.schema.json#/$defs/on\
eText"},{$ref:"omnetpp.schema.json#/$defs/texts"}],examples:["IPv4"]},library:{description:"Model libraries to\
 load, among the artifacts.","x-expected":"a path, or a list of paths",anyOf:[{$ref:"omnetpp.schema.json#/$def\
s/oneText"},{$ref:"omnetpp.schema.json#/$defs/texts"}],default:[],examples:["src/libINET.so"]},executable:{$ref:"\
../values.schema.json#/$defs/text",description:"The program that runs the model: the model's own, or OMNeT++'s\
.",default:"opp_run",examples:["./mm1"]},ned:{$ref:"omnetpp.schema.json#/$defs/texts",description:"Folders of \
NED files, among the artifacts.",default:["."],examples:[["src","examples"]]},filter:{$ref:"../values.schema.j\
son#/$defs/text",description:"Takes only some runs of the configuration: run numbers, or an expression of its \
iteration variables as OMNeT++ understands it.",examples:["$numHosts > 10"]},options:{description:"Options of \
the ini file that override it, passed as `--name=value`; values may have the placeholders of the simulator `co\
mmand`. Each parameter of the manifest that neither these nor `extraArgs` name is passed so too.",type:"object",
additionalProperties:{$ref:"../values.schema.json#/$defs/parameterValue"},default:{},examples:[{"sim-time-limi\
t":"100s"}]},extraArgs:{description:"Further arguments of the executable.",type:"array",items:{type:"string","\
x-expected":"a text; a number needs quotes here"},default:[],examples:[["--cmdenv-express-mode=true"]]},batch:{
description:"Runs that one process takes at most; how many it does take follows from how long the program take\
s to start, and a run. A model that writes files of its own, which OMNeT++ does not name by the run, needs 1.",
type:"integer",minimum:1,maximum:500,default:500},watchdog:{description:"What is done about a run that seems t\
o go nowhere: messages that rise without end, next to no events, simulated time that stands still, each for a \
minute. `warn` says so, on screen and in the run's record; `stop` ends the run too, as `truncated`.",enum:["wa\
rn","stop","off"],default:"warn"}},$defs:{oneText:{$ref:"../values.schema.json#/$defs/text"},texts:{type:"arra\
y",minItems:1,items:{$ref:"../values.schema.json#/$defs/text"}}}},Be={title:"ParameterValue",type:["number","s\
tring","boolean"],"x-expected":"a number, a text, true or false"};function X(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=X.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return X.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let u=0;u<g;u++){let l=t[u],k=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return X.
errors=[{instancePath:r+"/"+u,schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return X.errors=[{instancePath:r+"/"+u,schemaPath:"../values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=k===e;if(!a)break}}}else return X.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return X.errors=s,e===0}X.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function B(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){
let s=null,e=0,m=B.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let c;if(t.type===void 0&&(c="type")||t.ini===void 0&&(c="ini")||t.config===
void 0&&(c="config"))return B.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let w=e;for(let p in t)if(!Re.call(yr.properties,p)){return B.errors=[{instancePath:r,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(w===e){if(t.type!==
void 0){let p=e;if(t.type!=="omnetpp")return B.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"omnetpp"}}],!1;var a=p===e}else var a=!0;if(a){if(t.ini!==void 0){
let p=t.ini,d=e;if(e===e)if(typeof p=="string"){if(L(p)<1)return B.errors=[{instancePath:r+"/ini",schemaPath:"\
../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{
instancePath:r+"/ini",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=d===e}else var a=!0;if(a){if(t.config!==void 0){let p=t.config,d=e,f=e,b=!1,$=e;if(e===e)if(typeof p==
"string"){if(L(p)<1){let P={instancePath:r+"/config",schemaPath:"omnetpp.schema.json#/$defs/oneText/minLength",
keyword:"minLength",params:{limit:1}};s===null?s=[P]:s.push(P),e++}}else{let P={instancePath:r+"/config",schemaPath:"\
omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"string"}};s===null?s=[P]:s.push(P),e++}var g=$===
e;b=b||g;let i=e;X(p,{instancePath:r+"/config",parentData:t,parentDataProperty:"config",rootData:j,dynamicAnchors:N})||
(s=s===null?X.errors:s.concat(X.errors),e=s.length);var g=i===e;if(b=b||g,b)e=f,s!==null&&(f?s.length=f:s=null);else{
let P={instancePath:r+"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[P]:s.push(P),e++,B.errors=s,!1}var a=d===e}else var a=!0;if(a){if(t.library!==void 0){let p=t.library,d=e,f=e,
b=!1,$=e;if(e===e)if(typeof p=="string"){if(L(p)<1){let P={instancePath:r+"/library",schemaPath:"omnetpp.schem\
a.json#/$defs/oneText/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[P]:s.push(P),e++}}else{let P={
instancePath:r+"/library",schemaPath:"omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"st\
ring"}};s===null?s=[P]:s.push(P),e++}var u=$===e;b=b||u;let i=e;X(p,{instancePath:r+"/library",parentData:t,parentDataProperty:"\
library",rootData:j,dynamicAnchors:N})||(s=s===null?X.errors:s.concat(X.errors),e=s.length);var u=i===e;if(b=b||
u,b)e=f,s!==null&&(f?s.length=f:s=null);else{let P={instancePath:r+"/library",schemaPath:"#/properties/library\
/anyOf",keyword:"anyOf",params:{}};return s===null?s=[P]:s.push(P),e++,B.errors=s,!1}var a=d===e}else var a=!0;
if(a){if(t.executable!==void 0){let p=t.executable,d=e;if(e===e)if(typeof p=="string"){if(L(p)<1)return B.errors=
[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return B.errors=[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a){if(t.ned!==void 0){let p=e;
X(t.ned,{instancePath:r+"/ned",parentData:t,parentDataProperty:"ned",rootData:j,dynamicAnchors:N})||(s=s===null?
X.errors:s.concat(X.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.filter!==void 0){let p=t.filter,d=e;
if(e===e)if(typeof p=="string"){if(L(p)<1)return B.errors=[{instancePath:r+"/filter",schemaPath:"../values.sch\
ema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:r+
"/filter",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=d===
e}else var a=!0;if(a){if(t.options!==void 0){let p=t.options,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(
p))for(let b in p){let $=p[b],y=e;if(!(typeof $=="number"&&isFinite($))&&typeof $!="string"&&typeof $!="boolea\
n")return B.errors=[{instancePath:r+"/options/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"../values\
.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:Be.type}}],!1;var l=y===e;if(!l)break}else
return B.errors=[{instancePath:r+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
object"}}],!1;var a=d===e}else var a=!0;if(a){if(t.extraArgs!==void 0){let p=t.extraArgs,d=e;if(e===d)if(Array.
isArray(p)){var k=!0;let b=p.length;for(let $=0;$<b;$++){let y=e;if(typeof p[$]!="string")return B.errors=[{instancePath:r+
"/extraArgs/"+$,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type:"string"}}],!1;var k=y===
e;if(!k)break}}else return B.errors=[{instancePath:r+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"\
type",params:{type:"array"}}],!1;var a=d===e}else var a=!0;if(a){if(t.batch!==void 0){let p=t.batch,d=e;if(!(typeof p==
"number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return B.errors=[{instancePath:r+"/batch",schemaPath:"#/properties/b\
atch/type",keyword:"type",params:{type:"integer"}}],!1;if(e===d&&typeof p=="number"&&isFinite(p)){if(p>500||isNaN(
p))return B.errors=[{instancePath:r+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{
comparison:"<=",limit:500}}],!1;if(p<1||isNaN(p))return B.errors=[{instancePath:r+"/batch",schemaPath:"#/prope\
rties/batch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=d===e}else var a=!0;if(a)if(t.
watchdog!==void 0){let p=t.watchdog,d=e;if(!(p==="warn"||p==="stop"||p==="off"))return B.errors=[{instancePath:r+
"/watchdog",schemaPath:"#/properties/watchdog/enum",keyword:"enum",params:{allowedValues:yr.properties.watchdog.
enum}}],!1;var a=d===e}else var a=!0}}}}}}}}}}}}else return B.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return B.errors=s,e===0}B.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Fr={title:"CountRange",description:"A given count of values from `from` to `to`.",type:"object",additionalProperties:!1,
required:["from","to","count"],properties:{from:{description:"The first value.",type:"number",examples:[1]},to:{
description:"The last value.",type:"number",examples:[1e3]},count:{description:"How many values, both ends inc\
luded.",type:"integer",minimum:1,maximum:1e6,examples:[4]},scale:{description:"`linear` for equal distances, `\
log` for equal ratios.",enum:["linear","log"],default:"linear"}}};function $e(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=$e.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return $e.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let u=0;u<g;u++){let l=t[u],k=e;if(!(typeof l=="number"&&isFinite(l))&&typeof l!=
"string"&&typeof l!="boolean")return $e.errors=[{instancePath:r+"/"+u,schemaPath:"#/$defs/parameterValue/type",
keyword:"type",params:{type:Be.type}}],!1;var a=k===e;if(!a)break}}}else return $e.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return $e.errors=s,e===0}$e.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ke(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){
let s=null,e=0,m=ke.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=e,g=!1,u=e;
if(!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&typeof t!="boolean"){let i={instancePath:r,schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:Be.type}};s===null?s=[i]:s.push(i),
e++}var y=u===e;g=g||y;let l=e;$e(t,{instancePath:r,parentData:T,parentDataProperty:I,rootData:j,dynamicAnchors:N})||
(s=s===null?$e.errors:s.concat($e.errors),e=s.length);var y=l===e;if(g=g||y,y)var k=!0;let c=e;if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i="to")||t.step===
void 0&&(i="step")){let z={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/required",keyword:"r\
equired",params:{missingProperty:i}};s===null?s=[z]:s.push(z),e++}else{let z=e;for(let P in t)if(!(P==="from"||
P==="to"||P==="step")){let E={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:P}};s===null?s=[E]:s.push(E),e++;break}if(z===e){
if(t.from!==void 0){let P=t.from,E=e;if(!(typeof P=="number"&&isFinite(P))){let te={instancePath:r+"/from",schemaPath:"\
values.schema.json#/$defs/stepRange/properties/from/type",keyword:"type",params:{type:"number"}};s===null?s=[te]:
s.push(te),e++}var p=E===e}else var p=!0;if(p){if(t.to!==void 0){let P=t.to,E=e;if(!(typeof P=="number"&&isFinite(
P))){let S={instancePath:r+"/to",schemaPath:"values.schema.json#/$defs/stepRange/properties/to/type",keyword:"\
type",params:{type:"number"}};s===null?s=[S]:s.push(S),e++}var p=E===e}else var p=!0;if(p)if(t.step!==void 0){
let P=t.step,E=e;if(e===E)if(typeof P=="number"&&isFinite(P)){if(P<=0||isNaN(P)){let S={instancePath:r+"/step",
schemaPath:"values.schema.json#/$defs/stepRange/properties/step/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};s===null?s=[S]:s.push(S),e++}}else{let S={instancePath:r+"/step",schemaPath:"values.s\
chema.json#/$defs/stepRange/properties/step/type",keyword:"type",params:{type:"number"}};s===null?s=[S]:s.push(
S),e++}var p=E===e}else var p=!0}}}}else{let i={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange\
/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var y=c===e;if(g=g||y,y)var d=!0;let f=e;
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i=
"to")||t.count===void 0&&(i="count")){let z={instancePath:r,schemaPath:"values.schema.json#/$defs/countRange/r\
equired",keyword:"required",params:{missingProperty:i}};s===null?s=[z]:s.push(z),e++}else{let z=e;for(let P in t)
if(!(P==="from"||P==="to"||P==="count"||P==="scale")){let E={instancePath:r,schemaPath:"values.schema.json#/$d\
efs/countRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}};s===null?s=
[E]:s.push(E),e++;break}if(z===e){if(t.from!==void 0){let P=t.from,E=e;if(!(typeof P=="number"&&isFinite(P))){
let te={instancePath:r+"/from",schemaPath:"values.schema.json#/$defs/countRange/properties/from/type",keyword:"\
type",params:{type:"number"}};s===null?s=[te]:s.push(te),e++}var $=E===e}else var $=!0;if($){if(t.to!==void 0){
let P=t.to,E=e;if(!(typeof P=="number"&&isFinite(P))){let S={instancePath:r+"/to",schemaPath:"values.schema.js\
on#/$defs/countRange/properties/to/type",keyword:"type",params:{type:"number"}};s===null?s=[S]:s.push(S),e++}var $=E===
e}else var $=!0;if($){if(t.count!==void 0){let P=t.count,E=e;if(!(typeof P=="number"&&!(P%1)&&!isNaN(P)&&isFinite(
P))){let S={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/type",keyword:"\
type",params:{type:"integer"}};s===null?s=[S]:s.push(S),e++}if(e===E&&typeof P=="number"&&isFinite(P)){if(P>1e6||
isNaN(P)){let S={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};s===null?s=[S]:s.push(S),e++}else if(P<1||isNaN(P)){
let S={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};s===null?s=[S]:s.push(S),e++}}var $=E===e}else var $=!0;if($)if(t.scale!==
void 0){let P=t.scale,E=e;if(!(P==="linear"||P==="log")){let S={instancePath:r+"/scale",schemaPath:"values.sch\
ema.json#/$defs/countRange/properties/scale/enum",keyword:"enum",params:{allowedValues:Fr.properties.scale.enum}};
s===null?s=[S]:s.push(S),e++}var $=E===e}else var $=!0}}}}}else{let i={instancePath:r,schemaPath:"values.schem\
a.json#/$defs/countRange/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var y=f===e;
if(g=g||y,y&&d!==!0&&(d=!0),g)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/any\
Of",keyword:"anyOf",params:{}};return s===null?s=[i]:s.push(i),e++,ke.errors=s,!1}return ke.errors=s,m.props=d,
m.items=k,e===0}ke.evaluated={dynamicProps:!0,dynamicItems:!0};function Ne(t,{instancePath:r="",parentData:T,parentDataProperty:I,
rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=Ne.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let u in t){let l=e;if(e===e)if(typeof u==
"string"){if(L(u)>100){let c={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:u};s===null?s=[c]:s.push(c),e++}else if(!se.test(u)){let c={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_.-]*$"},propertyName:u};s===null?s=[c]:s.push(c),e++}}else{let c={instancePath:r,schemaPath:"values.sch\
ema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:u};s===null?s=[c]:s.push(
c),e++}var a=l===e;if(!a){let c={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:u}};
return s===null?s=[c]:s.push(c),e++,Ne.errors=s,!1;break}}if(a)for(let u in t){let l=e;ke(t[u],{instancePath:r+
"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:u,rootData:j,dynamicAnchors:N})||
(s=s===null?ke.errors:s.concat(ke.errors),e=s.length);var g=l===e;if(!g)break}}else return Ne.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Ne.errors=s,e===0}Ne.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=fe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.file===void 0&&(a="file"))return fe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let g=e;for(let u in t)if(u!=="file"){return fe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],
!1;break}if(g===e&&t.file!==void 0){let u=t.file;if(e===e)if(typeof u=="string"){if(L(u)<1)return fe.errors=[{
instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return fe.errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1}}}else return fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return fe.errors=s,e===0}fe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function _e(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=_e.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0);let a=e,g=e;if(e===g)if(t&&
typeof t=="object"&&!Array.isArray(t)){let c;if(t.file===void 0&&(c="file")){let w={};s===null?s=[w]:s.push(w),
e++}else if(t.file!==void 0&&typeof t.file!="string"){let w={};s===null?s=[w]:s.push(w),e++}}else{let c={};s===
null?s=[c]:s.push(c),e++}var u=g===e;if(u)return _e.errors=[{instancePath:r,schemaPath:"#/not",keyword:"not",params:{}}],
!1;if(e=a,s!==null&&(a?s.length=a:s=null),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let c in t){let w=e;
if(e===e)if(typeof c=="string"){if(L(c)>100){let d={instancePath:r,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:c};s===null?s=[d]:s.push(d),e++}else if(!se.
test(c)){let d={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:c};s===null?s=[d]:s.push(d),e++}}else{let d={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:c};
s===null?s=[d]:s.push(d),e++}var l=w===e;if(!l){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:c}};return s===null?s=[d]:s.push(d),e++,_e.errors=s,!1;break}}if(l)for(let c in t){
let w=e;ke(t[c],{instancePath:r+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:c,
rootData:j,dynamicAnchors:N})||(s=s===null?ke.errors:s.concat(ke.errors),e=s.length);var k=w===e;if(!k)break}}else
return _e.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=
s,e===0}_e.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=pe.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let u in t){let l=e;if(e===e)if(typeof u=="string"){if(L(u)>100){let c={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:u};
s===null?s=[c]:s.push(c),e++}else if(!se.test(u)){let c={instancePath:r,schemaPath:"values.schema.json#/$defs/\
parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:u};s===null?
s=[c]:s.push(c),e++}}else{let c={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"},propertyName:u};s===null?s=[c]:s.push(c),e++}var a=l===e;if(!a){let c={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:u}};return s===null?s=[c]:s.push(c),
e++,pe.errors=s,!1;break}}if(a)for(let u in t){let l=t[u],k=e;if(!(typeof l=="number"&&isFinite(l))&&typeof l!=
"string"&&typeof l!="boolean")return pe.errors=[{instancePath:r+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:Be.type}}],!1;var g=k===e;if(!g)break}}else
return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return pe.errors=
s,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=he.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let g=t.length;for(let u=0;u<g;u++){let l=t[u],k=e;if(e===e)if(typeof l=="string"){if(L(l)>100)return he.
errors=[{instancePath:r+"/"+u,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLengt\
h",params:{limit:100}}],!1;if(!se.test(l))return he.errors=[{instancePath:r+"/"+u,schemaPath:"values.schema.js\
on#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return he.
errors=[{instancePath:r+"/"+u,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var a=k===e;if(!a)break}}else return he.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return he.errors=s,e===0}he.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=ve.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ve.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let u=0;u<g;u++){let l=t[u],k=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return ve.
errors=[{instancePath:r+"/"+u,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ve.errors=[{instancePath:r+"/"+u,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=k===e;if(!a)break}}}else return ve.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ve.errors=s,e===0}ve.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ge(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){
let s=null,e=0,m=ge.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let g;if(t.files===void 0&&(g="files"))return ge.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let u=e;for(let l in t)if(l!=="fil\
es"){return ge.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:l}}],!1;break}if(u===e&&t.files!==void 0){let l=t.files,k=e,c=!1,w=e;if(e===e)if(typeof l==
"string"){if(L(l)<1){let f={instancePath:r+"/files",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}};s===null?s=[f]:s.push(f),e++}}else{let f={instancePath:r+"/files",schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}};s===null?s=[f]:s.push(f),e++}var a=w===
e;c=c||a;let d=e;ve(l,{instancePath:r+"/files",parentData:t,parentDataProperty:"files",rootData:j,dynamicAnchors:N})||
(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var a=d===e;if(c=c||a,c)e=k,s!==null&&(k?s.length=k:s=null);else{
let f={instancePath:r+"/files",schemaPath:"#/properties/files/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[f]:s.push(f),e++,ge.errors=s,!1}}}}else return ge.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return ge.errors=s,e===0}ge.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Xe={description:"What a metric becomes that is not there, or no number: `null` is left out of means and co\
unted, `fail` fails the run, a number stands in.",type:["null","string","number"],pattern:"^(null|fail)$","x-e\
xpected":"null, fail or a number",default:null},Qe=new RegExp("^(null|fail)$","u");function ie(t,{instancePath:r="",
parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=ie.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.
file===void 0&&(g="file"))return ie.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let u=e;for(let l in t)if(!(l==="file"||l==="undefined")){return ie.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(u===
e){if(t.file!==void 0){let l=t.file,k=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return ie.errors=[{instancePath:r+
"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ie.
errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=k===e}else var a=!0;if(a)if(t.undefined!==void 0){let l=t.undefined,k=e,c=e;if(l!==null&&typeof l!=
"string"&&!(typeof l=="number"&&isFinite(l)))return ie.errors=[{instancePath:r+"/undefined",schemaPath:"#/$def\
s/undefinedMetric/type",keyword:"type",params:{type:Xe.type}}],!1;if(e===c&&typeof l=="string"&&!Qe.test(l))return ie.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"\
^(null|fail)$"}}],!1;var a=k===e}else var a=!0}}}else return ie.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ie.errors=s,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function J(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=J.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let l;if(t.stdout===void 0&&(l="stdout"))return J.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l}}],!1;{let k=e;for(let c in t)if(!(c==="stdout"||c===
"undefined")){return J.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:c}}],!1;break}if(k===e){if(t.stdout!==void 0){let c=t.stdout,w=e;if(e===w)if(c&&
typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length<1)return J.errors=[{instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let p in c){let d=e;if(e===
e)if(typeof p=="string"){if(L(p)>100){let b={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/pa\
rameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:p};s===null?s=[b]:s.push(b),e++}else if(!se.
test(p)){let b={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:p};s===null?s=[b]:s.push(b),e++}}else{let b={
instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"\
string"},propertyName:p};s===null?s=[b]:s.push(b),e++}var a=d===e;if(!a){let b={instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/propertyNames",keyword:"propertyNames",params:{propertyName:p}};return s===null?s=[b]:s.push(
b),e++,J.errors=s,!1;break}}if(a)for(let p in c){let d=c[p],f=e;if(e===e)if(typeof d=="string"){if(L(d)<1)return J.
errors=[{instancePath:r+"/stdout/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$d\
efs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:r+"/stdout/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var g=f===e;if(!g)break}}else return J.errors=[{instancePath:r+"/stdout",schemaPath:"#/pro\
perties/stdout/type",keyword:"type",params:{type:"object"}}],!1;var u=w===e}else var u=!0;if(u)if(t.undefined!==
void 0){let c=t.undefined,w=e,p=e;if(c!==null&&typeof c!="string"&&!(typeof c=="number"&&isFinite(c)))return J.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Xe.
type}}],!1;if(e===p&&typeof c=="string"&&!Qe.test(c))return J.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var u=w===e}else var u=!0}}}else
return J.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=
s,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Y(t,{instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,
e=0,m=Y.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let l;if(t.scalars===void 0&&(l="scalars"))return Y.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:l}}],!1;{let k=e;for(let c in t)if(!(c==="scalars"||c===
"undefined")){return Y.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:c}}],!1;break}if(k===e){if(t.scalars!==void 0){let c=t.scalars,w=e;if(e===w)if(c&&
typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length<1)return Y.errors=[{instancePath:r+"/scalars",
schemaPath:"#/properties/scalars/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let p in c){
let d=e;if(e===e)if(typeof p=="string"){if(L(p)>100){let b={instancePath:r+"/scalars",schemaPath:"values.schem\
a.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:p};s===null?s=[b]:s.
push(b),e++}else if(!se.test(p)){let b={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parame\
terName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:p};s===null?s=[b]:
s.push(b),e++}}else{let b={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parameterName/type",
keyword:"type",params:{type:"string"},propertyName:p};s===null?s=[b]:s.push(b),e++}var a=d===e;if(!a){let b={instancePath:r+
"/scalars",schemaPath:"#/properties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:p}};return s===
null?s=[b]:s.push(b),e++,Y.errors=s,!1;break}}if(a)for(let p in c){let d=c[p],f=e;if(e===e)if(typeof d=="strin\
g"){if(L(d)<1)return Y.errors=[{instancePath:r+"/scalars/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:r+
"/scalars/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var g=f===e;if(!g)break}}else return Y.errors=[{instancePath:r+"/scalars",schemaPath:"\
#/properties/scalars/type",keyword:"type",params:{type:"object"}}],!1;var u=w===e}else var u=!0;if(u)if(t.undefined!==
void 0){let c=t.undefined,w=e,p=e;if(c!==null&&typeof c!="string"&&!(typeof c=="number"&&isFinite(c)))return Y.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Xe.
type}}],!1;if(e===p&&typeof c=="string"&&!Qe.test(c))return Y.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var u=w===e}else var u=!0}}}else
return Y.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=
s,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:r="",parentData:T,parentDataProperty:I,
rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=we.evaluated;m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0);let a=e,g=!1,u=e;ie(t,{instancePath:r,parentData:T,parentDataProperty:I,rootData:j,dynamicAnchors:N})||
(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var w=u===e;if(g=g||w,w)var l=!0;let k=e;J(t,{instancePath:r,
parentData:T,parentDataProperty:I,rootData:j,dynamicAnchors:N})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);
var w=k===e;g=g||w,w&&l!==!0&&(l=!0);let c=e;Y(t,{instancePath:r,parentData:T,parentDataProperty:I,rootData:j,
dynamicAnchors:N})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length);var w=c===e;if(g=g||w,w&&l!==!0&&(l=!0),
g)e=a,s!==null&&(a?s.length=a:s=null);else{let p={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
return s===null?s=[p]:s.push(p),e++,we.errors=s,!1}return we.errors=s,m.props=l,e===0}we.evaluated={dynamicProps:!0,
dynamicItems:!1};var hr={title:"ResultPatternSpec",description:"Files to keep, and how.",type:"object",additionalProperties:!1,
required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"A pattern of files belo\
w the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `always` all, `failed` thos\
e not done, `never` none (the metrics are read from them all the same).",enum:["always","failed","never"],default:"\
always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"none"}}};function oe(t,{instancePath:r="",
parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=oe.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.
glob===void 0&&(g="glob"))return oe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let u=e;for(let l in t)if(!(l==="glob"||l==="keep"||l==="compress")){return oe.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],
!1;break}if(u===e){if(t.glob!==void 0){let l=t.glob,k=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return oe.errors=
[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return oe.errors=[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=k===e}else var a=!0;if(a){if(t.keep!==void 0){let l=t.keep,k=e;if(!(l===
"always"||l==="failed"||l==="never"))return oe.errors=[{instancePath:r+"/keep",schemaPath:"#/properties/keep/e\
num",keyword:"enum",params:{allowedValues:hr.properties.keep.enum}}],!1;var a=k===e}else var a=!0;if(a)if(t.compress!==
void 0){let l=t.compress,k=e;if(!(l==="none"||l==="zstd"))return oe.errors=[{instancePath:r+"/compress",schemaPath:"\
#/properties/compress/enum",keyword:"enum",params:{allowedValues:hr.properties.compress.enum}}],!1;var a=k===e}else
var a=!0}}}}else return oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return oe.errors=s,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var qe={title:"PlotSpec",description:"\
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
he metric and the parameters.",examples:["wait"]}}},qr=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$","u");function Z(t,{
instancePath:r="",parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=Z.evaluated;
if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let k;if(t.metric===void 0&&(k="metric"))return Z.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:k}}],!1;{let c=e;for(let w in t)if(!Re.call(qe.properties,w)){return Z.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],
!1;break}if(c===e){if(t.metric!==void 0){let w=t.metric,p=e;if(e===e)if(typeof w=="string"){if(L(w)<1)return Z.
errors=[{instancePath:r+"/metric",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return Z.errors=[{instancePath:r+"/metric",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.kind!==void 0){let w=t.kind,p=e;
if(!(w==="line"||w==="points"||w==="box"||w==="histogram"))return Z.errors=[{instancePath:r+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:qe.properties.kind.enum}}],!1;var a=p===e}else var a=!0;
if(a){if(t.x!==void 0){let w=t.x,p=e;if(e===e)if(typeof w=="string"){if(L(w)>100)return Z.errors=[{instancePath:r+
"/x",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;
if(!se.test(w))return Z.errors=[{instancePath:r+"/x",schemaPath:"values.schema.json#/$defs/parameterName/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return Z.errors=[{instancePath:r+
"/x",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=p===
e}else var a=!0;if(a){if(t.series!==void 0){let w=t.series,p=e;if(e===e)if(typeof w=="string"){if(L(w)>100)return Z.
errors=[{instancePath:r+"/series",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxL\
ength",params:{limit:100}}],!1;if(!se.test(w))return Z.errors=[{instancePath:r+"/series",schemaPath:"values.sc\
hema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return Z.errors=[{instancePath:r+"/series",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.facet!==void 0){let w=t.facet,p=e;if(e===
e)if(typeof w=="string"){if(L(w)>100)return Z.errors=[{instancePath:r+"/facet",schemaPath:"values.schema.json#\
/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!se.test(w))return Z.errors=[{instancePath:r+
"/facet",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z_][A-Za-z0-9_.-]*$"}}],!1}else return Z.errors=[{instancePath:r+"/facet",schemaPath:"values.schema.json#/$d\
efs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.where!==
void 0){let w=t.where,p=e;if(e===e)if(typeof w=="string"){if(L(w)<1)return Z.errors=[{instancePath:r+"/where",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.scale!==void 0){let w=t.scale,p=e;if(e===p)if(w&&typeof w==
"object"&&!Array.isArray(w)){let f=e;for(let b in w)if(!(b==="x"||b==="y")){return Z.errors=[{instancePath:r+"\
/scale",schemaPath:"#/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(f===e){if(w.x!==void 0){let b=w.x,$=e;if(!(b==="linear"||b==="log"))return Z.errors=[{instancePath:r+
"/scale/x",schemaPath:"#/properties/scale/properties/x/enum",keyword:"enum",params:{allowedValues:qe.properties.
scale.properties.x.enum}}],!1;var g=$===e}else var g=!0;if(g)if(w.y!==void 0){let b=w.y,$=e;if(!(b==="linear"||
b==="log"))return Z.errors=[{instancePath:r+"/scale/y",schemaPath:"#/properties/scale/properties/y/enum",keyword:"\
enum",params:{allowedValues:qe.properties.scale.properties.y.enum}}],!1;var g=$===e}else var g=!0}}else return Z.
errors=[{instancePath:r+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type:"object"}}],
!1;var a=p===e}else var a=!0;if(a){if(t.labels!==void 0){let w=t.labels,p=e;if(e===p)if(w&&typeof w=="object"&&
!Array.isArray(w)){for(let f in w){let b=e;if(e===e)if(typeof f=="string"){if(L(f)<1){let y={instancePath:r+"/\
labels",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1},propertyName:f};
s===null?s=[y]:s.push(y),e++}}else{let y={instancePath:r+"/labels",schemaPath:"values.schema.json#/$defs/text/\
type",keyword:"type",params:{type:"string"},propertyName:f};s===null?s=[y]:s.push(y),e++}var u=b===e;if(!u){let y={
instancePath:r+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName:f}};
return s===null?s=[y]:s.push(y),e++,Z.errors=s,!1;break}}if(u)for(let f in w){let b=w[f],$=e;if(e===e)if(typeof b==
"string"){if(L(b)<1)return Z.errors=[{instancePath:r+"/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.errors=[{instancePath:r+
"/labels/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var l=$===e;if(!l)break}}else return Z.errors=[{instancePath:r+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"}}],!1;var a=p===e}else var a=!0;if(a){if(t.title!==
void 0){let w=t.title,p=e;if(e===e)if(typeof w=="string"){if(L(w)<1)return Z.errors=[{instancePath:r+"/title",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.
errors=[{instancePath:r+"/title",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=p===e}else var a=!0;if(a)if(t.name!==void 0){let w=t.name,p=e;if(e===p)if(typeof w=="strin\
g"){if(L(w)>100)return Z.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:100}}],!1;if(!qr.test(w))return Z.errors=[{instancePath:r+"/name",schemaPath:"#/properti\
es/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*$"}}],!1}else return Z.errors=[{
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=p===
e}else var a=!0}}}}}}}}}}}else return Z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return Z.errors=s,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(t,{instancePath:r="",
parentData:T,parentDataProperty:I,rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=v.evaluated;if(m.dynamicProps&&
(m.props=void 0),m.dynamicItems&&(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let He;if(t.
name===void 0&&(He="name")||t.simulator===void 0&&(He="simulator"))return v.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:He}}],!1;{let kr=e;for(let o in t)if(!Re.call(Ie.properties,
o)){return v.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(kr===e){if(t.name!==void 0){let o=t.name,M=e;if(e===e)if(typeof o=="string"){
if(!Ye.test(o))return v.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return v.errors=[{instancePath:r+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"string"}}],!1;var a=M===e}else
var a=!0;if(a){if(t.description!==void 0){let o=e;if(typeof t.description!="string")return v.errors=[{instancePath:r+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var a=o===
e}else var a=!0;if(a){if(t.source!==void 0){let o=t.source,M=e,Te=e,_=!1,n=e;re(o,{instancePath:r+"/source",parentData:t,
parentDataProperty:"source",rootData:j,dynamicAnchors:N})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);
var u=n===e;if(_=_||u,u)var g=!0;let h=e;C(o,{instancePath:r+"/source",parentData:t,parentDataProperty:"source",
rootData:j,dynamicAnchors:N})||(s=s===null?C.errors:s.concat(C.errors),e=s.length);var u=h===e;if(_=_||u,u&&g!==
!0&&(g=!0),_)e=Te,s!==null&&(Te?s.length=Te:s=null);else{let R={instancePath:r+"/source",schemaPath:"#/propert\
ies/source/anyOf",keyword:"anyOf",params:{}};return s===null?s=[R]:s.push(R),e++,v.errors=s,!1}var a=M===e}else
var a=!0;if(a){if(t.build!==void 0){let o=t.build,M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){let _;
if(o.run===void 0&&(_="run")||o.artifacts===void 0&&(_="artifacts"))return v.errors=[{instancePath:r+"/build",
schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty:_}}],!1;{let n=e;for(let h in o)
if(!(h==="run"||h==="artifacts")){return v.errors=[{instancePath:r+"/build",schemaPath:"#/properties/build/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(n===e){if(o.run!==
void 0){let h=o.run,x=e;if(e===e)if(typeof h=="string"){if(L(h)<1)return v.errors=[{instancePath:r+"/build/run",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return v.
errors=[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var l=x===e}else var l=!0;if(l)if(o.artifacts!==void 0){let h=o.artifacts,x=e;if(e===x)if(Array.
isArray(h)){if(h.length<1)return v.errors=[{instancePath:r+"/build/artifacts",schemaPath:"#/properties/build/p\
roperties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let q=h.length;for(let D=0;D<
q;D++){let W=h[D],ae=e;if(e===e)if(typeof W=="string"){if(L(W)<1)return v.errors=[{instancePath:r+"/build/arti\
facts/"+D,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return v.errors=[{instancePath:r+"/build/artifacts/"+D,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var k=ae===e;if(!k)break}}}else return v.errors=[{instancePath:r+"/build/art\
ifacts",schemaPath:"#/properties/build/properties/artifacts/type",keyword:"type",params:{type:"array"}}],!1;var l=x===
e}else var l=!0}}}else return v.errors=[{instancePath:r+"/build",schemaPath:"#/properties/build/type",keyword:"\
type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.sources!==void 0){let o=t.sources,M=e;if(e===
M)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){let n=e;if(e===e)if(typeof _=="string"){if(L(_)>
100){let x={instancePath:r+"/sources",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:_};s===null?s=[x]:s.push(x),e++}else if(!se.test(_)){let x={instancePath:r+
"/sources",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_.-]*$"},propertyName:_};s===null?s=[x]:s.push(x),e++}}else{let x={instancePath:r+"/sources",
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:_};
s===null?s=[x]:s.push(x),e++}var c=n===e;if(!c){let x={instancePath:r+"/sources",schemaPath:"#/properties/sour\
ces/propertyNames",keyword:"propertyNames",params:{propertyName:_}};return s===null?s=[x]:s.push(x),e++,v.errors=
s,!1;break}}if(c)for(let _ in o){let n=o[_],h=e,x=e,R=!1,q=e;re(n,{instancePath:r+"/sources/"+_.replace(/~/g,"\
~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_,rootData:j,dynamicAnchors:N})||(s=s===null?re.errors:
s.concat(re.errors),e=s.length);var p=q===e;if(R=R||p,p)var w=!0;let D=e;C(n,{instancePath:r+"/sources/"+_.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_,rootData:j,dynamicAnchors:N})||(s=s===null?C.
errors:s.concat(C.errors),e=s.length);var p=D===e;if(R=R||p,p&&w!==!0&&(w=!0),R)e=x,s!==null&&(x?s.length=x:s=
null);else{let W={instancePath:r+"/sources/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/properties\
/sources/additionalProperties/anyOf",keyword:"anyOf",params:{}};return s===null?s=[W]:s.push(W),e++,v.errors=s,
!1}var d=h===e;if(!d)break}}else return v.errors=[{instancePath:r+"/sources",schemaPath:"#/properties/sources/\
type",keyword:"type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.builds!==void 0){let o=t.
builds,M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){let n=e;if(e===e)if(typeof _==
"string"){if(L(_)>100){let x={instancePath:r+"/builds",schemaPath:"values.schema.json#/$defs/parameterName/max\
Length",keyword:"maxLength",params:{limit:100},propertyName:_};s===null?s=[x]:s.push(x),e++}else if(!se.test(_)){
let x={instancePath:r+"/builds",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:_};s===null?s=[x]:s.push(x),e++}}else{let x={instancePath:r+
"/builds",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:_};
s===null?s=[x]:s.push(x),e++}var f=n===e;if(!f){let x={instancePath:r+"/builds",schemaPath:"#/properties/build\
s/propertyNames",keyword:"propertyNames",params:{propertyName:_}};return s===null?s=[x]:s.push(x),e++,v.errors=
s,!1;break}}if(f)for(let _ in o){let n=e;V(o[_],{instancePath:r+"/builds/"+_.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:o,parentDataProperty:_,rootData:j,dynamicAnchors:N})||(s=s===null?V.errors:s.concat(V.errors),
e=s.length);var b=n===e;if(!b)break}}else return v.errors=[{instancePath:r+"/builds",schemaPath:"#/properties/\
builds/type",keyword:"type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.env!==void 0){let o=t.
env,M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){let n=e;if(e===e)if(typeof _=="s\
tring"){if(!vr.test(_)){let x={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:_};s===null?s=[x]:s.push(x),e++}}else{
let x={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/type",keyword:"type",params:{
type:"string"},propertyName:_};s===null?s=[x]:s.push(x),e++}var $=n===e;if(!$){let x={instancePath:r+"/env",schemaPath:"\
#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:_}};return s===null?s=[x]:s.push(
x),e++,v.errors=s,!1;break}}if($)for(let _ in o){let n=e;Me(o[_],{instancePath:r+"/env/"+_.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:o,parentDataProperty:_,rootData:j,dynamicAnchors:N})||(s=s===null?Me.errors:s.concat(
Me.errors),e=s.length);var y=n===e;if(!y)break}}else return v.errors=[{instancePath:r+"/env",schemaPath:"#/pro\
perties/env/type",keyword:"type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.simulator!==
void 0){let o=t.simulator,M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){let _;if(o.type===void 0&&
(_="type"))return v.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/required",keyword:"\
required",params:{missingProperty:_}}],!1;{let n=o.type;if(typeof n=="string")if(n==="command"){if(e===e)if(o&&
typeof o=="object"&&!Array.isArray(o)){let x;if(o.type===void 0&&(x="type")||o.run===void 0&&(x="run"))return v.
errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/required",keyword:"required",params:{
missingProperty:x}}],!1;{let R=e;for(let q in o)if(!(q==="type"||q==="run")){return v.errors=[{instancePath:r+
"/simulator",schemaPath:"simulators/command.schema.json/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q}}],!1;break}if(R===e){if(o.type!==void 0){let q=e;if(o.type!=="command")return v.errors=[
{instancePath:r+"/simulator/type",schemaPath:"simulators/command.schema.json/properties/type/const",keyword:"c\
onst",params:{allowedValue:"command"}}],!1;var i=q===e}else var i=!0;if(i)if(o.run!==void 0){let q=o.run,D=e;if(e===
D)if(Array.isArray(q)){if(q.length<1)return v.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/\
command.schema.json/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var z=!0;let ae=q.length;
for(let Pe=0;Pe<ae;Pe++){let de=e;if(typeof q[Pe]!="string")return v.errors=[{instancePath:r+"/simulator/run/"+
Pe,schemaPath:"simulators/command.schema.json/properties/run/items/type",keyword:"type",params:{type:"string"}}],
!1;var z=de===e;if(!z)break}}}else return v.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/co\
mmand.schema.json/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var i=D===e}else var i=!0}}}else
return v.errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/type",keyword:"type",
params:{type:"object"}}],!1;var P=!0}else if(n==="ns3")ee(o,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"\
simulator",rootData:j,dynamicAnchors:N})||(s=s===null?ee.errors:s.concat(ee.errors),e=s.length),P!==!0&&(P=!0);else if(n===
"omnetpp")B(o,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"simulator",rootData:j,dynamicAnchors:N})||
(s=s===null?B.errors:s.concat(B.errors),e=s.length),P!==!0&&(P=!0);else return v.errors=[{instancePath:r+"/sim\
ulator",schemaPath:"#/properties/simulator/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:n}}],!1;else return v.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/d\
iscriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}}],!1}}else return v.errors=[{
instancePath:r+"/simulator",schemaPath:"#/properties/simulator/type",keyword:"type",params:{type:"object"}}],!1;
var a=M===e}else var a=!0;if(a){if(t.parameters!==void 0){let o=e;Ne(t.parameters,{instancePath:r+"/parameters",
parentData:t,parentDataProperty:"parameters",rootData:j,dynamicAnchors:N})||(s=s===null?Ne.errors:s.concat(Ne.
errors),e=s.length);var a=o===e}else var a=!0;if(a){if(t.points!==void 0){let o=t.points,M=e;if(e===M)if(Array.
isArray(o)){if(o.length<1)return v.errors=[{instancePath:r+"/points",schemaPath:"#/properties/points/minItems",
keyword:"minItems",params:{limit:1}}],!1;{var E=!0;let _=o.length;for(let n=0;n<_;n++){let h=o[n],x=e,R=e,q=!1,
D=e;fe(h,{instancePath:r+"/points/"+n,parentData:o,parentDataProperty:n,rootData:j,dynamicAnchors:N})||(s=s===
null?fe.errors:s.concat(fe.errors),e=s.length);var S=D===e;if(q=q||S,S)var te=!0;let W=e;_e(h,{instancePath:r+
"/points/"+n,parentData:o,parentDataProperty:n,rootData:j,dynamicAnchors:N})||(s=s===null?_e.errors:s.concat(_e.
errors),e=s.length);var S=W===e;if(q=q||S,S&&te!==!0&&(te=!0),q)e=R,s!==null&&(R?s.length=R:s=null);else{let Pe={
instancePath:r+"/points/"+n,schemaPath:"#/properties/points/items/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[Pe]:s.push(Pe),e++,v.errors=s,!1}var E=x===e;if(!E)break}}}else return v.errors=[{instancePath:r+"/poi\
nts",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0;
if(a){if(t.exclude!==void 0){let o=t.exclude,M=e;if(e===M)if(Array.isArray(o)){var We=!0;let _=o.length;for(let n=0;n<
_;n++){let h=e;pe(o[n],{instancePath:r+"/exclude/"+n,parentData:o,parentDataProperty:n,rootData:j,dynamicAnchors:N})||
(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var We=h===e;if(!We)break}}else return v.errors=[{instancePath:r+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0;
if(a){if(t.zip!==void 0){let o=t.zip,M=e;if(e===M)if(Array.isArray(o)){var er=!0;let _=o.length;for(let n=0;n<
_;n++){let h=o[n],x=e;if(e===x)if(Array.isArray(h)){if(h.length<2)return v.errors=[{instancePath:r+"/zip/"+n,schemaPath:"\
#/properties/zip/items/minItems",keyword:"minItems",params:{limit:2}}],!1;{var rr=!0;let q=h.length;for(let D=0;D<
q;D++){let W=h[D],ae=e;if(e===e)if(typeof W=="string"){if(L(W)>100)return v.errors=[{instancePath:r+"/zip/"+n+
"/"+D,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],
!1;if(!se.test(W))return v.errors=[{instancePath:r+"/zip/"+n+"/"+D,schemaPath:"values.schema.json#/$defs/param\
eterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return v.errors=[{
instancePath:r+"/zip/"+n+"/"+D,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var rr=ae===e;if(!rr)break}}}else return v.errors=[{instancePath:r+"/zip/"+n,schemaPath:"#\
/properties/zip/items/type",keyword:"type",params:{type:"array"}}],!1;var er=x===e;if(!er)break}}else return v.
errors=[{instancePath:r+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type:"array"}}],!1;var a=M===
e}else var a=!0;if(a){if(t.where!==void 0){let o=t.where,M=e;if(e===e)if(typeof o=="string"){if(L(o)<1)return v.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return v.errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=M===e}else var a=!0;if(a){if(t.derive!==void 0){let o=t.derive,
M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){let n=e;if(e===e)if(typeof _=="strin\
g"){if(L(_)>100){let x={instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",
keyword:"maxLength",params:{limit:100},propertyName:_};s===null?s=[x]:s.push(x),e++}else if(!se.test(_)){let x={
instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:_};s===null?s=[x]:s.push(x),e++}}else{let x={instancePath:r+
"/derive",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:_};
s===null?s=[x]:s.push(x),e++}var sr=n===e;if(!sr){let x={instancePath:r+"/derive",schemaPath:"#/properties/der\
ive/propertyNames",keyword:"propertyNames",params:{propertyName:_}};return s===null?s=[x]:s.push(x),e++,v.errors=
s,!1;break}}if(sr)for(let _ in o){let n=o[_],h=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return v.errors=[{instancePath:r+
"/derive/"+_.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return v.errors=[{instancePath:r+"/derive/"+_.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var gr=h===
e;if(!gr)break}}else return v.errors=[{instancePath:r+"/derive",schemaPath:"#/properties/derive/type",keyword:"\
type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.fixed!==void 0){let o=e;pe(t.fixed,{instancePath:r+
"/fixed",parentData:t,parentDataProperty:"fixed",rootData:j,dynamicAnchors:N})||(s=s===null?pe.errors:s.concat(
pe.errors),e=s.length);var a=o===e}else var a=!0;if(a){if(t.repetitions!==void 0){let o=t.repetitions,M=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return v.errors=[{instancePath:r+"/repetitions",schemaPath:"#/proper\
ties/repetitions/type",keyword:"type",params:{type:"integer"}}],!1;if(e===M&&typeof o=="number"&&isFinite(o)){
if(o>1e7||isNaN(o))return v.errors=[{instancePath:r+"/repetitions",schemaPath:"#/properties/repetitions/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(o<1||isNaN(o))return v.errors=[{instancePath:r+
"/repetitions",schemaPath:"#/properties/repetitions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var a=M===e}else var a=!0;if(a){if(t.precision!==void 0){let o=t.precision,M=e;if(e===M)if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){let _;if(o.metrics===void 0&&(_="metrics")||o.halfWidth===void 0&&(_="halfWidth"))return v.
errors=[{instancePath:r+"/precision",schemaPath:"#/properties/precision/required",keyword:"required",params:{missingProperty:_}}],
!1;{let n=e;for(let h in o)if(!(h==="metrics"||h==="halfWidth"||h==="confidence"||h==="min"||h==="max"||h==="s\
imultaneous")){return v.errors=[{instancePath:r+"/precision",schemaPath:"#/properties/precision/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(n===e){if(o.metrics!==void 0){
let h=o.metrics,x=e;if(e===x)if(Array.isArray(h)){if(h.length<1)return v.errors=[{instancePath:r+"/precision/m\
etrics",schemaPath:"#/properties/precision/properties/metrics/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var Ve=!0;let R=h.length;for(let q=0;q<R;q++){let D=h[q],W=e;if(e===e)if(typeof D=="string"){if(L(D)<1)return v.
errors=[{instancePath:r+"/precision/metrics/"+q,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return v.errors=[{instancePath:r+"/precision/metrics/"+q,schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var Ve=W===e;if(!Ve)break}if(Ve){
let q=h.length,D;if(q>1){e:for(;q--;)for(D=q;D--;)if(Ar(h[q],h[D])){return v.errors=[{instancePath:r+"/precisi\
on/metrics",schemaPath:"#/properties/precision/properties/metrics/uniqueItems",keyword:"uniqueItems",params:{i:q,
j:D}}],!1;break e}}}}}else return v.errors=[{instancePath:r+"/precision/metrics",schemaPath:"#/properties/prec\
ision/properties/metrics/type",keyword:"type",params:{type:"array"}}],!1;var U=x===e}else var U=!0;if(U){if(o.
halfWidth!==void 0){let h=o.halfWidth,x=e;if(e===x)if(h&&typeof h=="object"&&!Array.isArray(h)){if(Object.keys(
h).length<1)return v.errors=[{instancePath:r+"/precision/halfWidth",schemaPath:"#/properties/precision/propert\
ies/halfWidth/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let q=e;for(let D in h)if(!(D==="r\
elative"||D==="absolute")){return v.errors=[{instancePath:r+"/precision/halfWidth",schemaPath:"#/properties/pr\
ecision/properties/halfWidth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:D}}],
!1;break}if(q===e){if(h.relative!==void 0){let D=h.relative,W=e;if(!(typeof D=="number"&&isFinite(D))&&typeof D!=
"string")return v.errors=[{instancePath:r+"/precision/halfWidth/relative",schemaPath:"#/properties/precision/p\
roperties/halfWidth/properties/relative/type",keyword:"type",params:{type:Ie.properties.precision.properties.halfWidth.
properties.relative.type}}],!1;if(e===W){if(typeof D=="number"&&isFinite(D)){if(D>=1||isNaN(D))return v.errors=
[{instancePath:r+"/precision/halfWidth/relative",schemaPath:"#/properties/precision/properties/halfWidth/prope\
rties/relative/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}}],!1;if(D<=0||isNaN(
D))return v.errors=[{instancePath:r+"/precision/halfWidth/relative",schemaPath:"#/properties/precision/propert\
ies/halfWidth/properties/relative/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1}if(e===W&&typeof D=="string"&&!zr.test(D))return v.errors=[{instancePath:r+"/precision/halfWidth/relative",
schemaPath:"#/properties/precision/properties/halfWidth/properties/relative/pattern",keyword:"pattern",params:{
pattern:"^(0*[1-9][0-9]?(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)%$"}}],!1}var De=W===e}else var De=!0;if(De)if(h.absolute!==
void 0){let D=h.absolute,W=e;if(e===W)if(typeof D=="number"&&isFinite(D)){if(D<=0||isNaN(D))return v.errors=[{
instancePath:r+"/precision/halfWidth/absolute",schemaPath:"#/properties/precision/properties/halfWidth/propert\
ies/absolute/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return v.errors=
[{instancePath:r+"/precision/halfWidth/absolute",schemaPath:"#/properties/precision/properties/halfWidth/prope\
rties/absolute/type",keyword:"type",params:{type:"number"}}],!1;var De=W===e}else var De=!0}}}else return v.errors=
[{instancePath:r+"/precision/halfWidth",schemaPath:"#/properties/precision/properties/halfWidth/type",keyword:"\
type",params:{type:"object"}}],!1;var U=x===e}else var U=!0;if(U){if(o.confidence!==void 0){let h=o.confidence,
x=e;if(e===x)if(typeof h=="number"&&isFinite(h)){if(h<.5||isNaN(h))return v.errors=[{instancePath:r+"/precisio\
n/confidence",schemaPath:"#/properties/precision/properties/confidence/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:.5}}],!1;if(h>=1||isNaN(h))return v.errors=[{instancePath:r+"/precision/confidence",schemaPath:"#/pr\
operties/precision/properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}}],
!1}else return v.errors=[{instancePath:r+"/precision/confidence",schemaPath:"#/properties/precision/properties\
/confidence/type",keyword:"type",params:{type:"number"}}],!1;var U=x===e}else var U=!0;if(U){if(o.min!==void 0){
let h=o.min,x=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return v.errors=[{instancePath:r+"/pr\
ecision/min",schemaPath:"#/properties/precision/properties/min/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===x&&typeof h=="number"&&isFinite(h)){if(h>1e7||isNaN(h))return v.errors=[{instancePath:r+"/precision/\
min",schemaPath:"#/properties/precision/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],
!1;if(h<3||isNaN(h))return v.errors=[{instancePath:r+"/precision/min",schemaPath:"#/properties/precision/prope\
rties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:3}}],!1}var U=x===e}else var U=!0;if(U){if(o.
max!==void 0){let h=o.max,x=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return v.errors=[{instancePath:r+
"/precision/max",schemaPath:"#/properties/precision/properties/max/type",keyword:"type",params:{type:"integer"}}],
!1;if(e===x&&typeof h=="number"&&isFinite(h)){if(h>1e7||isNaN(h))return v.errors=[{instancePath:r+"/precision/\
max",schemaPath:"#/properties/precision/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],
!1;if(h<3||isNaN(h))return v.errors=[{instancePath:r+"/precision/max",schemaPath:"#/properties/precision/prope\
rties/max/minimum",keyword:"minimum",params:{comparison:">=",limit:3}}],!1}var U=x===e}else var U=!0;if(U)if(o.
simultaneous!==void 0){let h=e;if(typeof o.simultaneous!="boolean")return v.errors=[{instancePath:r+"/precisio\
n/simultaneous",schemaPath:"#/properties/precision/properties/simultaneous/type",keyword:"type",params:{type:"\
boolean"}}],!1;var U=h===e}else var U=!0}}}}}}}else return v.errors=[{instancePath:r+"/precision",schemaPath:"\
#/properties/precision/type",keyword:"type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.budget!==
void 0){let o=t.budget,M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1)return v.
errors=[{instancePath:r+"/budget",schemaPath:"#/properties/budget/minProperties",keyword:"minProperties",params:{
limit:1}}],!1;{let _=e;for(let n in o)if(!(n==="time"||n==="cost"||n==="coreHour")){return v.errors=[{instancePath:r+
"/budget",schemaPath:"#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(_===e){if(o.time!==void 0){let n=o.time,h=e,x=e;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(
n)))return v.errors=[{instancePath:r+"/budget/time",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:Oe.type}}],!1;if(e===x){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.errors=
[{instancePath:r+"/budget/time",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"excl\
usiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===x&&typeof n=="string"&&!Se.test(n))return v.errors=[
{instancePath:r+"/budget/time",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$"}}],!1}var Ae=h===e}else var Ae=!0;if(Ae){if(o.cost!==void 0){let n=o.cost,
h=e;if(e===h)if(typeof n=="number"&&isFinite(n)){if(n<=0||isNaN(n))return v.errors=[{instancePath:r+"/budget/c\
ost",schemaPath:"#/properties/budget/properties/cost/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:"\
>",limit:0}}],!1}else return v.errors=[{instancePath:r+"/budget/cost",schemaPath:"#/properties/budget/properti\
es/cost/type",keyword:"type",params:{type:"number"}}],!1;var Ae=h===e}else var Ae=!0;if(Ae)if(o.coreHour!==void 0){
let n=o.coreHour,h=e;if(e===h)if(typeof n=="number"&&isFinite(n)){if(n<=0||isNaN(n))return v.errors=[{instancePath:r+
"/budget/coreHour",schemaPath:"#/properties/budget/properties/coreHour/exclusiveMinimum",keyword:"exclusiveMin\
imum",params:{comparison:">",limit:0}}],!1}else return v.errors=[{instancePath:r+"/budget/coreHour",schemaPath:"\
#/properties/budget/properties/coreHour/type",keyword:"type",params:{type:"number"}}],!1;var Ae=h===e}else var Ae=!0}}}}else
return v.errors=[{instancePath:r+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"\
object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.seed!==void 0){let o=t.seed,M=e;if(e===M)if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){let _=e;for(let n in o)if(!(n==="base"||n==="vary")){return v.errors=[{instancePath:r+
"/seed",schemaPath:"#/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(_===e){if(o.base!==void 0){let n=o.base,h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))
return v.errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties/seed/properties/base/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n))return v.
errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties/seed/properties/base/maximum",keyword:"maximum",
params:{comparison:"<=",limit:2147483647}}],!1;if(n<1||isNaN(n))return v.errors=[{instancePath:r+"/seed/base",
schemaPath:"#/properties/seed/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var Le=h===e}else var Le=!0;if(Le)if(o.vary!==void 0){let n=o.vary,h=e,x=e,R=!1,q=e;if(n!=="all"){let ae={instancePath:r+
"/seed/vary",schemaPath:"campaign.schema.json#/$defs/all/const",keyword:"const",params:{allowedValue:"all"}};s===
null?s=[ae]:s.push(ae),e++}var Ce=q===e;R=R||Ce;let D=e;he(n,{instancePath:r+"/seed/vary",parentData:o,parentDataProperty:"\
vary",rootData:j,dynamicAnchors:N})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var Ce=D===e;if(R=R||
Ce,R)e=x,s!==null&&(x?s.length=x:s=null);else{let ae={instancePath:r+"/seed/vary",schemaPath:"#/properties/see\
d/properties/vary/anyOf",keyword:"anyOf",params:{}};return s===null?s=[ae]:s.push(ae),e++,v.errors=s,!1}var Le=h===
e}else var Le=!0}}else return v.errors=[{instancePath:r+"/seed",schemaPath:"#/properties/seed/type",keyword:"t\
ype",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.inputs!==void 0){let o=t.inputs,M=e;if(e===
M)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let _ in o){let n=e;if(e===e)if(typeof _=="string"){if(L(_)>
100){let x={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/maxLength",keyword:"maxLength",params:{limit:100},
propertyName:_};s===null?s=[x]:s.push(x),e++}else if(!Mr.test(_)){let x={instancePath:r+"/inputs",schemaPath:"\
#/$defs/inputName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:_};s===
null?s=[x]:s.push(x),e++}}else{let x={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/type",keyword:"ty\
pe",params:{type:"string"},propertyName:_};s===null?s=[x]:s.push(x),e++}var tr=n===e;if(!tr){let x={instancePath:r+
"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:_}};return s===
null?s=[x]:s.push(x),e++,v.errors=s,!1;break}}if(tr)for(let _ in o){let n=e;ge(o[_],{instancePath:r+"/inputs/"+
_.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:_,rootData:j,dynamicAnchors:N})||(s=s===
null?ge.errors:s.concat(ge.errors),e=s.length);var wr=n===e;if(!wr)break}}else return v.errors=[{instancePath:r+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;
if(a){if(t.metrics!==void 0){let o=e;we(t.metrics,{instancePath:r+"/metrics",parentData:t,parentDataProperty:"\
metrics",rootData:j,dynamicAnchors:N})||(s=s===null?we.errors:s.concat(we.errors),e=s.length);var a=o===e}else
var a=!0;if(a){if(t.collect!==void 0){let o=t.collect,M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){
let _;if(o.run===void 0&&(_="run"))return v.errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collec\
t/required",keyword:"required",params:{missingProperty:_}}],!1;{let n=e;for(let h in o)if(!(h==="run"||h==="me\
trics"||h==="table")){return v.errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collect/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:h}}],!1;break}if(n===e){if(o.run!==void 0){
let h=o.run,x=e;if(e===x)if(Array.isArray(h)){if(h.length<1)return v.errors=[{instancePath:r+"/collect/run",schemaPath:"\
#/properties/collect/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var ar=!0;let R=h.length;
for(let q=0;q<R;q++){let D=e;if(typeof h[q]!="string")return v.errors=[{instancePath:r+"/collect/run/"+q,schemaPath:"\
#/properties/collect/properties/run/items/type",keyword:"type",params:{type:"string"}}],!1;var ar=D===e;if(!ar)
break}}}else return v.errors=[{instancePath:r+"/collect/run",schemaPath:"#/properties/collect/properties/run/t\
ype",keyword:"type",params:{type:"array"}}],!1;var ze=x===e}else var ze=!0;if(ze){if(o.metrics!==void 0){let h=e;
we(o.metrics,{instancePath:r+"/collect/metrics",parentData:o,parentDataProperty:"metrics",rootData:j,dynamicAnchors:N})||
(s=s===null?we.errors:s.concat(we.errors),e=s.length);var ze=h===e}else var ze=!0;if(ze)if(o.table!==void 0){let h=o.
table,x=e;if(e===e)if(typeof h=="string"){if(L(h)<1)return v.errors=[{instancePath:r+"/collect/table",schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return v.errors=[{instancePath:r+
"/collect/table",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var ze=x===
e}else var ze=!0}}}}else return v.errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collect/type",keyword:"\
type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.results!==void 0){let o=t.results,M=e;if(e===
M)if(Array.isArray(o)){var ir=!0;let _=o.length;for(let n=0;n<_;n++){let h=o[n],x=e,R=e,q=!1,D=e;if(e===e)if(typeof h==
"string"){if(L(h)<1){let de={instancePath:r+"/results/"+n,schemaPath:"campaign.schema.json#/$defs/resultGlob/m\
inLength",keyword:"minLength",params:{limit:1}};s===null?s=[de]:s.push(de),e++}}else{let de={instancePath:r+"/\
results/"+n,schemaPath:"campaign.schema.json#/$defs/resultGlob/type",keyword:"type",params:{type:"string"}};s===
null?s=[de]:s.push(de),e++}var Ge=D===e;q=q||Ge;let ae=e;oe(h,{instancePath:r+"/results/"+n,parentData:o,parentDataProperty:n,
rootData:j,dynamicAnchors:N})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var Ge=ae===e;if(q=q||Ge,
q)e=R,s!==null&&(R?s.length=R:s=null);else{let de={instancePath:r+"/results/"+n,schemaPath:"#/properties/resul\
ts/items/anyOf",keyword:"anyOf",params:{}};return s===null?s=[de]:s.push(de),e++,v.errors=s,!1}var ir=x===e;if(!ir)
break}}else return v.errors=[{instancePath:r+"/results",schemaPath:"#/properties/results/type",keyword:"type",
params:{type:"array"}}],!1;var a=M===e}else var a=!0;if(a){if(t.limits!==void 0){let o=t.limits,M=e;if(e===M)if(o&&
typeof o=="object"&&!Array.isArray(o)){let _=e;for(let n in o)if(!(n==="time"||n==="memory"||n==="disk"||n==="\
retries"||n==="crashes"||n==="failures")){return v.errors=[{instancePath:r+"/limits",schemaPath:"#/properties/\
limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(_===e){
if(o.time!==void 0){let n=o.time,h=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string")return v.errors=
[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/type",keyword:"type",params:{type:Ie.
properties.limits.properties.time.type}}],!1;if(e===h){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.
errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===h&&typeof n=="string"&&L(n)<1)return v.errors=[{
instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/minLength",keyword:"minLength",params:{
limit:1}}],!1}var K=h===e}else var K=!0;if(K){if(o.memory!==void 0){let n=o.memory,h=e;if(!(typeof n=="number"&&
isFinite(n))&&typeof n!="string")return v.errors=[{instancePath:r+"/limits/memory",schemaPath:"#/properties/li\
mits/properties/memory/type",keyword:"type",params:{type:Ie.properties.limits.properties.memory.type}}],!1;if(e===
h){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.errors=[{instancePath:r+"/limits/memory",schemaPath:"\
#/properties/limits/properties/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===h&&typeof n=="string"&&L(n)<1)return v.errors=[{instancePath:r+"/limits/memory",schemaPath:"#/proper\
ties/limits/properties/memory/minLength",keyword:"minLength",params:{limit:1}}],!1}var K=h===e}else var K=!0;if(K){
if(o.disk!==void 0){let n=o.disk,h=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string")return v.errors=
[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/type",keyword:"type",params:{type:Ie.
properties.limits.properties.disk.type}}],!1;if(e===h){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.
errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===h&&typeof n=="string"&&L(n)<1)return v.errors=[{
instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/minLength",keyword:"minLength",params:{
limit:1}}],!1}var K=h===e}else var K=!0;if(K){if(o.retries!==void 0){let n=o.retries,h=e;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:r+"/limits/retries",schemaPath:"#/propertie\
s/limits/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&typeof n=="number"&&isFinite(
n)){if(n>100||isNaN(n))return v.errors=[{instancePath:r+"/limits/retries",schemaPath:"#/properties/limits/prop\
erties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(n<0||isNaN(n))return v.errors=
[{instancePath:r+"/limits/retries",schemaPath:"#/properties/limits/properties/retries/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}}],!1}var K=h===e}else var K=!0;if(K){if(o.crashes!==void 0){let n=o.crashes,
h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:r+"/limits/crashes",
schemaPath:"#/properties/limits/properties/crashes/type",keyword:"type",params:{type:"integer"}}],!1;if(e===h&&
typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return v.errors=[{instancePath:r+"/limits/crashes",schemaPath:"\
#/properties/limits/properties/crashes/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(n<
1||isNaN(n))return v.errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/cras\
hes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var K=h===e}else var K=!0;if(K)if(o.failures!==
void 0){let n=o.failures,h=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:r+
"/limits/failures",schemaPath:"#/properties/limits/properties/failures/type",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===h&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return v.errors=[{instancePath:r+"/limit\
s/failures",schemaPath:"#/properties/limits/properties/failures/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var K=h===e}else var K=!0}}}}}}else return v.errors=[{instancePath:r+"/limits",schemaPath:"#\
/properties/limits/type",keyword:"type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.resources!==
void 0){let o=t.resources,M=e;if(e===M)if(o&&typeof o=="object"&&!Array.isArray(o)){let _=e;for(let n in o)if(!(n===
"cpus"||n==="memory")){return v.errors=[{instancePath:r+"/resources",schemaPath:"#/properties/resources/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(_===e){if(o.cpus!==
void 0){let n=o.cpus,h=e;if(e===h)if(typeof n=="number"&&isFinite(n)){if(n>1024||isNaN(n))return v.errors=[{instancePath:r+
"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(n<=0||isNaN(n))return v.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#/proper\
ties/resources/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1}else return v.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/\
type",keyword:"type",params:{type:"number"}}],!1;var Fe=h===e}else var Fe=!0;if(Fe)if(o.memory!==void 0){let n=o.
memory,h=e,x=e;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n)))return v.errors=[{instancePath:r+"/re\
sources/memory",schemaPath:"values.schema.json#/$defs/size/type",keyword:"type",params:{type:be.type}}],!1;if(e===
x){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.errors=[{instancePath:r+"/resources/memory",schemaPath:"\
values.schema.json#/$defs/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===x&&typeof n=="string"&&!xe.test(n))return v.errors=[{instancePath:r+"/resources/memory",schemaPath:"\
values.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],
!1}var Fe=h===e}else var Fe=!0}}else return v.errors=[{instancePath:r+"/resources",schemaPath:"#/properties/re\
sources/type",keyword:"type",params:{type:"object"}}],!1;var a=M===e}else var a=!0;if(a){if(t.priority!==void 0){
let o=t.priority,M=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return v.errors=[{instancePath:r+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}}],!1;if(e===M&&typeof o==
"number"&&isFinite(o)){if(o>1e3||isNaN(o))return v.errors=[{instancePath:r+"/priority",schemaPath:"#/propertie\
s/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}}],!1;if(o<-1e3||isNaN(o))return v.errors=
[{instancePath:r+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e3}}],!1}var a=M===e}else var a=!0;if(a){if(t.needs!==void 0){let o=t.needs,M=e;if(e===M)if(Array.
isArray(o)){var or=!0;let _=o.length;for(let n=0;n<_;n++){let h=o[n],x=e;if(e===e)if(typeof h=="string"){if(!Ye.
test(h))return v.errors=[{instancePath:r+"/needs/"+n,schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return v.errors=[{instancePath:r+"/nee\
ds/"+n,schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"string"}}],!1;var or=x===
e;if(!or)break}}else return v.errors=[{instancePath:r+"/needs",schemaPath:"#/properties/needs/type",keyword:"t\
ype",params:{type:"array"}}],!1;var a=M===e}else var a=!0;if(a)if(t.plots!==void 0){let o=t.plots,M=e;if(e===M)
if(Array.isArray(o)){var nr=!0;let _=o.length;for(let n=0;n<_;n++){let h=e;Z(o[n],{instancePath:r+"/plots/"+n,
parentData:o,parentDataProperty:n,rootData:j,dynamicAnchors:N})||(s=s===null?Z.errors:s.concat(Z.errors),e=s.length);
var nr=h===e;if(!nr)break}}else return v.errors=[{instancePath:r+"/plots",schemaPath:"#/properties/plots/type",
keyword:"type",params:{type:"array"}}],!1;var a=M===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}}}}else return v.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return v.errors=s,e===0}
v.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function O(t,{instancePath:r="",parentData:T,parentDataProperty:I,
rootData:j=t,dynamicAnchors:N={}}={}){let s=null,e=0,m=O.evaluated;if(m.dynamicProps&&(m.props=void 0),m.dynamicItems&&
(m.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.version===void 0&&(c="version")||
t.name===void 0&&(c="name")||t.campaigns===void 0&&(c="campaigns"))return O.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c}}],!1;{let w=e;for(let p in t)if(!(p==="version"||p===
"name"||p==="cluster"||p==="networks"||p==="services"||p==="images"||p==="campaigns")){return O.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(w===
e){if(t.version!==void 0){let p=e;if(t.version!==1)return O.errors=[{instancePath:r+"/version",schemaPath:"#/p\
roperties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var a=p===e}else var a=!0;if(a){if(t.name!==
void 0){let p=t.name,d=e;if(e===e)if(typeof p=="string"){if(!Ye.test(p))return O.errors=[{instancePath:r+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,6\
1}[a-z0-9])?$"}}],!1}else return O.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/\
type",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a){if(t.cluster!==void 0){let p=e;
ue(t.cluster,{instancePath:r+"/cluster",parentData:t,parentDataProperty:"cluster",rootData:j,dynamicAnchors:N})||
(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.networks!==void 0){
let p=t.networks,d=e;if(e===d)if(p&&typeof p=="object"&&!Array.isArray(p)){let b=e;for(let $ in p)if(!($==="in\
terlink"||$==="buildnet"||$==="monitor")){return O.errors=[{instancePath:r+"/networks",schemaPath:"#/propertie\
s/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}}],!1;break}if(b===
e){if(p.interlink!==void 0){let $=p.interlink,y=e;if(e===y)if($&&typeof $=="object"&&!Array.isArray($)){let i=e;
for(let z in $)if(!(z==="internal"||z==="subnet")){return O.errors=[{instancePath:r+"/networks/interlink",schemaPath:"\
#/properties/networks/properties/interlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}}],
!1;break}if(i===e){if($.internal!==void 0){let z=e;if(typeof $.internal!="boolean")return O.errors=[{instancePath:r+
"/networks/interlink/internal",schemaPath:"#/properties/networks/properties/interlink/properties/internal/type",
keyword:"type",params:{type:"boolean"}}],!1;var g=z===e}else var g=!0;if(g)if($.subnet!==void 0){let z=$.subnet,
P=e;if(e===e)if(typeof z=="string"){if(!Ee.test(z))return O.errors=[{instancePath:r+"/networks/interlink/subne\
t",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{\
1,3}){3}/[0-9]{1,2}$"}}],!1}else return O.errors=[{instancePath:r+"/networks/interlink/subnet",schemaPath:"val\
ues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1;var g=P===e}else var g=!0}}else return O.
errors=[{instancePath:r+"/networks/interlink",schemaPath:"#/properties/networks/properties/interlink/type",keyword:"\
type",params:{type:"object"}}],!1;var u=y===e}else var u=!0;if(u){if(p.buildnet!==void 0){let $=p.buildnet,y=e;
if(e===y)if($&&typeof $=="object"&&!Array.isArray($)){let z=e;for(let P in $)if(P!=="subnet"){return O.errors=
[{instancePath:r+"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(z===e&&$.subnet!==void 0){let P=$.
subnet;if(e===e)if(typeof P=="string"){if(!Ee.test(P))return O.errors=[{instancePath:r+"/networks/buildnet/sub\
net",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9\
]{1,3}){3}/[0-9]{1,2}$"}}],!1}else return O.errors=[{instancePath:r+"/networks/buildnet/subnet",schemaPath:"va\
lues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1}}else return O.errors=[{instancePath:r+
"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/type",keyword:"type",params:{type:"\
object"}}],!1;var u=y===e}else var u=!0;if(u)if(p.monitor!==void 0){let $=p.monitor,y=e;if(e===y)if($&&typeof $==
"object"&&!Array.isArray($)){let z=e;for(let P in $)if(P!=="subnet"){return O.errors=[{instancePath:r+"/networ\
ks/monitor",schemaPath:"#/properties/networks/properties/monitor/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:P}}],!1;break}if(z===e&&$.subnet!==void 0){let P=$.subnet;if(e===e)if(typeof P==
"string"){if(!Ee.test(P))return O.errors=[{instancePath:r+"/networks/monitor/subnet",schemaPath:"values.schema\
.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"}}],!1}else
return O.errors=[{instancePath:r+"/networks/monitor/subnet",schemaPath:"values.schema.json#/$defs/cidr/type",keyword:"\
type",params:{type:"string"}}],!1}}else return O.errors=[{instancePath:r+"/networks/monitor",schemaPath:"#/pro\
perties/networks/properties/monitor/type",keyword:"type",params:{type:"object"}}],!1;var u=y===e}else var u=!0}}}else
return O.errors=[{instancePath:r+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"\
object"}}],!1;var a=d===e}else var a=!0;if(a){if(t.services!==void 0){let p=e;A(t.services,{instancePath:r+"/s\
ervices",parentData:t,parentDataProperty:"services",rootData:j,dynamicAnchors:N})||(s=s===null?A.errors:s.concat(
A.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.images!==void 0){let p=t.images,d=e;if(e===d)if(p&&
typeof p=="object"&&!Array.isArray(p)){let b=e;for(let $ in p)if(!($==="registry"||$==="base"||$==="ca")){return O.
errors=[{instancePath:r+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:$}}],!1;break}if(b===e){if(p.registry!==void 0){let $=p.registry,y=e;if(e===
y)if(typeof $=="string"){if(!Pr.test($))return O.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prop\
erties/images/properties/registry/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9\
]{1,5})?(/[a-z0-9._/-]+)?$"}}],!1}else return O.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prope\
rties/images/properties/registry/type",keyword:"type",params:{type:"string"}}],!1;var l=y===e}else var l=!0;if(l){
if(p.base!==void 0){let $=p.base,y=e;if(e===y)if(typeof $=="string"){if(!je.test($))return O.errors=[{instancePath:r+
"/images/base",schemaPath:"#/properties/images/properties/base/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return O.errors=[{instancePath:r+"/images/base",schemaPath:"#/properties\
/images/properties/base/type",keyword:"type",params:{type:"string"}}],!1;var l=y===e}else var l=!0;if(l)if(p.ca!==
void 0){let $=p.ca,y=e;if(e===e)if(typeof $=="string"){if(L($)<1)return O.errors=[{instancePath:r+"/images/ca",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return O.
errors=[{instancePath:r+"/images/ca",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var l=y===e}else var l=!0}}}else return O.errors=[{instancePath:r+"/images",schemaPath:"#/proper\
ties/images/type",keyword:"type",params:{type:"object"}}],!1;var a=d===e}else var a=!0;if(a)if(t.campaigns!==void 0){
let p=t.campaigns,d=e;if(e===d)if(Array.isArray(p)){if(p.length<1)return O.errors=[{instancePath:r+"/campaigns",
schemaPath:"#/properties/campaigns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let b=p.length;
for(let $=0;$<b;$++){let y=e;v(p[$],{instancePath:r+"/campaigns/"+$,parentData:p,parentDataProperty:$,rootData:j,
dynamicAnchors:N})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var k=y===e;if(!k)break}}}else return O.
errors=[{instancePath:r+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{type:"arr\
ay"}}],!1;var a=d===e}else var a=!0}}}}}}}}else return O.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return O.errors=s,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Br as default,Rr as validate};
