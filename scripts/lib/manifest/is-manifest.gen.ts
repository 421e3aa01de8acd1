// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs.
var Re=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(M){throw r=0,M}};var er=Re(Be=>{"use strict";Object.defineProperty(Be,"__esModule",{value:!0});function Qe(t){let r=t.length,M=0,
I=0,P;for(;I<r;)M++,P=t.charCodeAt(I++),P>=55296&&P<=56319&&I<r&&(P=t.charCodeAt(I),(P&64512)===56320&&I++);return M}
Be.default=Qe;Qe.code='require("ajv/dist/runtime/ucs2length").default'});var sr=Re((Nr,rr)=>{"use strict";rr.exports=function t(r,M){if(r===M)return!0;if(r&&M&&typeof r=="object"&&typeof M==
"object"){if(r.constructor!==M.constructor)return!1;var I,P,j;if(Array.isArray(r)){if(I=r.length,I!=M.length)return!1;
for(P=I;P--!==0;)if(!t(r[P],M[P]))return!1;return!0}if(r.constructor===RegExp)return r.source===M.source&&r.flags===
M.flags;if(r.valueOf!==Object.prototype.valueOf)return r.valueOf()===M.valueOf();if(r.toString!==Object.prototype.
toString)return r.toString()===M.toString();if(j=Object.keys(r),I=j.length,I!==Object.keys(M).length)return!1;
for(P=I;P--!==0;)if(!Object.prototype.hasOwnProperty.call(M,j[P]))return!1;for(P=I;P--!==0;){var s=j[P];if(!t(
r[s],M[s]))return!1}return!0}return r!==r&&M!==M}});var ar=Re(We=>{"use strict";Object.defineProperty(We,"__esModule",{value:!0});var tr=sr();tr.code='require("aj\
v/dist/runtime/equal").default';We.default=tr});var zr=Z,Mr=Z;var Ve=new RegExp("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$","u"),Ce=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1\
,2}$","u"),mr=new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$","u"),be=new RegExp("^[a-\
z0-9][A-Za-z0-9._/:@-]*$","u");var E=er().default;function J(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let g;if(t.provider===void 0&&(g="provider"))return J.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let m=e;for(let p in t)if(!(p==="p\
rovider"||p==="parallel"||p==="store")){return J.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:p}}],!1;break}if(m===e){if(t.provider!==void 0){let p=e;if(t.
provider!=="local")return J.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"\
const",params:{allowedValue:"local"}}],!1;var a=p===e}else var a=!0;if(a){if(t.parallel!==void 0){let p=t.parallel,
w=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return J.errors=[{instancePath:r+"/parallel",schemaPath:"\
#/properties/parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof p=="number"&&isFinite(
p)){if(p>4096||isNaN(p))return J.errors=[{instancePath:r+"/parallel",schemaPath:"#/properties/parallel/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(p<1||isNaN(p))return J.errors=[{instancePath:r+"\
/parallel",schemaPath:"#/properties/parallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var a=w===e}else var a=!0;if(a)if(t.store!==void 0){let p=t.store,w=e;if(e===e)if(typeof p=="string"){if(E(p)<
1)return J.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"min\
Length",params:{limit:1}}],!1}else return J.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$\
defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=w===e}else var a=!0}}}}else return J.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=s,e===0}J.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var ir=new RegExp("^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$","u"),fr=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.+-]*$","u");function C(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,
dynamicAnchors:j={}}={}){let s=null,e=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.provider===void 0&&(m="provider"))return C.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let w in t)
if(!(w==="provider"||w==="manager"||w==="workers"||w==="context")){return C.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(p===e){if(t.
provider!==void 0){let w=e;if(t.provider!=="swarm")return C.errors=[{instancePath:r+"/provider",schemaPath:"#/\
properties/provider/const",keyword:"const",params:{allowedValue:"swarm"}}],!1;var a=w===e}else var a=!0;if(a){
if(t.manager!==void 0){let w=t.manager,d=e;if(e===e)if(typeof w=="string"){if(!ir.test(w))return C.errors=[{instancePath:r+
"/manager",schemaPath:"#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0\
-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return C.errors=[{instancePath:r+"/manager",schemaPath:"\
#/$defs/sshUrl/type",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a){if(t.workers!==
void 0){let w=t.workers,d=e;if(e===d)if(Array.isArray(w)){var g=!0;let u=w.length;for(let h=0;h<u;h++){let c=w[h],
b=e;if(e===e)if(typeof c=="string"){if(!ir.test(c))return C.errors=[{instancePath:r+"/workers/"+h,schemaPath:"\
#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A\
-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return C.errors=[{instancePath:r+"/workers/"+h,schemaPath:"#/$defs/ssh\
Url/type",keyword:"type",params:{type:"string"}}],!1;var g=b===e;if(!g)break}}else return C.errors=[{instancePath:r+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1;var a=d===e}else var a=!0;
if(a)if(t.context!==void 0){let w=t.context,d=e;if(e===d)if(typeof w=="string"){if(!fr.test(w))return C.errors=
[{instancePath:r+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9_.+-]*$"}}],!1}else return C.errors=[{instancePath:r+"/context",schemaPath:"#/properties/cont\
ext/type",keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0}}}}}else return C.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=s,e===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var dr={title:"AwsCluster",description:"Machines on AWS, made for the study by one CloudForma\
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
examples:[["203.0.113.0/24"]]}}}}};var qe={description:"A duration: a number with `s`, `m`, `h` or `d`, or a number of seconds.",type:["string","\
number"],exclusiveMinimum:0,pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","x-expected":"a duration such as 90s, 15m,\
 10h or 2d",examples:["15m"]},He=Object.prototype.hasOwnProperty,cr=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),
Le=new RegExp("^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$","u"),
Ee=new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","u"),ur=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vpc\
-[0-9a-f]+)$","u"),yr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$","u");function me(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return me.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let m=0;m<g;m++){let p=t[m],w=e;if(e===e)if(typeof p=="string"){if(!Le.test(p))
return me.errors=[{instancePath:r+"/"+m,schemaPath:"#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}}],!1}else return me.
errors=[{instancePath:r+"/"+m,schemaPath:"#/$defs/instanceType/type",keyword:"type",params:{type:"string"}}],!1;
var a=w===e;if(!a)break}}}else return me.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return me.errors=s,e===0}me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:r="",
parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=te.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.
manager===void 0&&(m="manager")||t.worker===void 0&&(m="worker"))return te.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;{let p=e;for(let w in t)if(!(w==="manager"||w===
"worker")){return te.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:w}}],!1;break}if(p===e){if(t.manager!==void 0){let w=t.manager,d=e;if(e===e)if(typeof w==
"string"){if(!Le.test(w))return te.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal\
(-[0-9]+xl)?)$"}}],!1}else return te.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/type",
keyword:"type",params:{type:"string"}}],!1;var a=d===e}else var a=!0;if(a)if(t.worker!==void 0){let w=t.worker,
d=e,N=e,u=!1,h=e;if(e===e)if(typeof w=="string"){if(!Le.test(w)){let f={instancePath:r+"/worker",schemaPath:"c\
luster.schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|mic\
ro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[f]:s.push(f),e++}}else{let f={instancePath:r+
"/worker",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};s===
null?s=[f]:s.push(f),e++}var g=h===e;u=u||g;let b=e;me(w,{instancePath:r+"/worker",parentData:t,parentDataProperty:"\
worker",rootData:P,dynamicAnchors:j})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var g=b===e;if(u=
u||g,u)e=N,s!==null&&(N?s.length=N:s=null);else{let f={instancePath:r+"/worker",schemaPath:"#/properties/worke\
r/anyOf",keyword:"anyOf",params:{}};return s===null?s=[f]:s.push(f),e++,te.errors=s,!1}var a=d===e}else var a=!0}}}else
return te.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=
s,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function D(t,{instancePath:r="",parentData:M,parentDataProperty:I,
rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=D.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let N;if(t.provider===void 0&&(N="provider")||
t.region===void 0&&(N="region")||t.workers===void 0&&(N="workers")||t.network===void 0&&(N="network"))return D.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:N}}],!1;{let u=e;for(let h in t)
if(!He.call(dr.properties,h)){return D.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:h}}],!1;break}if(u===e){if(t.provider!==void 0){let h=e;if(t.provider!==
"aws")return D.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"const",params:{
allowedValue:"aws"}}],!1;var a=h===e}else var a=!0;if(a){if(t.region!==void 0){let h=t.region,c=e;if(e===c)if(typeof h==
"string"){if(!cr.test(h))return D.errors=[{instancePath:r+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return D.errors=[{instancePath:r+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(t.managers!==
void 0){let h=t.managers,c=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return D.errors=[{instancePath:r+
"/managers",schemaPath:"#/properties/managers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof h==
"number"&&isFinite(h)&&(h<1||isNaN(h)))return D.errors=[{instancePath:r+"/managers",schemaPath:"#/properties/m\
anagers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var a=c===e}else var a=!0;if(a){if(t.
workers!==void 0){let h=t.workers,c=e;if(!(typeof h=="number"&&!(h%1)&&!isNaN(h)&&isFinite(h)))return D.errors=
[{instancePath:r+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===c&&typeof h=="number"&&isFinite(h)){if(h>200||isNaN(h))return D.errors=[{instancePath:r+"/workers",schemaPath:"\
#/properties/workers/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}}],!1;if(h<1||isNaN(h))return D.
errors=[{instancePath:r+"/workers",schemaPath:"#/properties/workers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var a=c===e}else var a=!0;if(a){if(t.instanceType!==void 0){let h=t.instanceType,c=e,b=e,x=!1,
f=e;if(e===e)if(typeof h=="string"){if(!Le.test(h)){let q={instancePath:r+"/instanceType",schemaPath:"cluster.\
schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|smal\
l|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[q]:s.push(q),e++}}else{let q={instancePath:r+
"/instanceType",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};
s===null?s=[q]:s.push(q),e++}var g=f===e;x=x||g;let A=e;te(h,{instancePath:r+"/instanceType",parentData:t,parentDataProperty:"\
instanceType",rootData:P,dynamicAnchors:j})||(s=s===null?te.errors:s.concat(te.errors),e=s.length);var g=A===e;
if(x=x||g,x)e=b,s!==null&&(b?s.length=b:s=null);else{let q={instancePath:r+"/instanceType",schemaPath:"#/prope\
rties/instanceType/anyOf",keyword:"anyOf",params:{}};return s===null?s=[q]:s.push(q),e++,D.errors=s,!1}var a=c===
e}else var a=!0;if(a){if(t.spot!==void 0){let h=t.spot,c=e;if(e===c)if(h&&typeof h=="object"&&!Array.isArray(h)){
let x=e;for(let f in h)if(f!=="maxPrice"){return D.errors=[{instancePath:r+"/spot",schemaPath:"#/properties/sp\
ot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(x===e&&h.maxPrice!==
void 0){let f=h.maxPrice;if(e===e)if(typeof f=="number"&&isFinite(f)){if(f<=0||isNaN(f))return D.errors=[{instancePath:r+
"/spot/maxPrice",schemaPath:"#/properties/spot/properties/maxPrice/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0}}],!1}else return D.errors=[{instancePath:r+"/spot/maxPrice",schemaPath:"#/prop\
erties/spot/properties/maxPrice/type",keyword:"type",params:{type:"number"}}],!1}}else return D.errors=[{instancePath:r+
"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0;
if(a){if(t.idle!==void 0){let h=t.idle,c=e;if(e===c)if(h&&typeof h=="object"&&!Array.isArray(h)){let x=e;for(let f in h)
if(!(f==="cpuBelow"||f==="period"||f==="periods")){return D.errors=[{instancePath:r+"/idle",schemaPath:"#/prop\
erties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(x===
e){if(h.cpuBelow!==void 0){let f=h.cpuBelow,i=e;if(e===i)if(typeof f=="number"&&isFinite(f)){if(f>100||isNaN(f))
return D.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/idle/properties/cpuBelow/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(f<=0||isNaN(f))return D.errors=[{instancePath:r+"/idle/cpu\
Below",schemaPath:"#/properties/idle/properties/cpuBelow/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return D.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/i\
dle/properties/cpuBelow/type",keyword:"type",params:{type:"number"}}],!1;var m=i===e}else var m=!0;if(m){if(h.
period!==void 0){let f=h.period,i=e,A=e;if(typeof f!="string"&&!(typeof f=="number"&&isFinite(f)))return D.errors=
[{instancePath:r+"/idle/period",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{type:qe.
type}}],!1;if(e===A){if(typeof f=="number"&&isFinite(f)&&(f<=0||isNaN(f)))return D.errors=[{instancePath:r+"/i\
dle/period",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===A&&typeof f=="string"&&!Ee.test(f))return D.errors=[{instancePath:r+"/idle\
/period",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.\
[0-9]+)?(s|m|h|d)$"}}],!1}var m=i===e}else var m=!0;if(m)if(h.periods!==void 0){let f=h.periods,i=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return D.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/prope\
rties/idle/properties/periods/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof f=="number"&&
isFinite(f)){if(f>96||isNaN(f))return D.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/\
properties/periods/maximum",keyword:"maximum",params:{comparison:"<=",limit:96}}],!1;if(f<1||isNaN(f))return D.
errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/properties/periods/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var m=i===e}else var m=!0}}}else return D.errors=[{instancePath:r+
"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0;
if(a){if(t.maxLifetime!==void 0){let h=t.maxLifetime,c=e,b=e;if(typeof h!="string"&&!(typeof h=="number"&&isFinite(
h)))return D.errors=[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:qe.type}}],!1;if(e===b){if(typeof h=="number"&&isFinite(h)&&(h<=0||isNaN(h)))return D.errors=
[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"excl\
usiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===b&&typeof h=="string"&&!Ee.test(h))return D.errors=[
{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$"}}],!1}var a=c===e}else var a=!0;if(a)if(t.network!==void 0){let h=t.network,
c=e;if(e===c)if(h&&typeof h=="object"&&!Array.isArray(h)){let x=e;for(let f in h)if(!(f==="vpc"||f==="subnets"||
f==="sshFrom")){return D.errors=[{instancePath:r+"/network",schemaPath:"#/properties/network/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(x===e){if(h.vpc!==void 0){let f=h.
vpc,i=e;if(e===i)if(typeof f=="string"){if(!ur.test(f))return D.errors=[{instancePath:r+"/network/vpc",schemaPath:"\
#/properties/network/properties/vpc/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/\
[0-9]{1,2}|vpc-[0-9a-f]+)$"}}],!1}else return D.errors=[{instancePath:r+"/network/vpc",schemaPath:"#/propertie\
s/network/properties/vpc/type",keyword:"type",params:{type:"string"}}],!1;var p=i===e}else var p=!0;if(p){if(h.
subnets!==void 0){let f=h.subnets,i=e;if(e===i)if(Array.isArray(f)){if(f.length<1)return D.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var w=!0;let k=f.length;for(let q=0;q<k;q++){let ee=f[q],O=e;if(e===O)if(typeof ee=="string"){if(!yr.test(
ee))return D.errors=[{instancePath:r+"/network/subnets/"+q,schemaPath:"#/properties/network/properties/subnets\
/items/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$"}}],
!1}else return D.errors=[{instancePath:r+"/network/subnets/"+q,schemaPath:"#/properties/network/properties/sub\
nets/items/type",keyword:"type",params:{type:"string"}}],!1;var w=O===e;if(!w)break}}}else return D.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}}],!1;var p=i===e}else var p=!0;if(p)if(h.sshFrom!==void 0){let f=h.sshFrom,i=e;if(e===i)if(Array.isArray(f)){
if(f.length<1)return D.errors=[{instancePath:r+"/network/sshFrom",schemaPath:"#/properties/network/properties/\
sshFrom/minItems",keyword:"minItems",params:{limit:1}}],!1;{var d=!0;let k=f.length;for(let q=0;q<k;q++){let ee=f[q],
O=e;if(e===e)if(typeof ee=="string"){if(!Ce.test(ee))return D.errors=[{instancePath:r+"/network/sshFrom/"+q,schemaPath:"\
values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{\
1,2}$"}}],!1}else return D.errors=[{instancePath:r+"/network/sshFrom/"+q,schemaPath:"values.schema.json#/$defs\
/cidr/type",keyword:"type",params:{type:"string"}}],!1;var d=O===e;if(!d)break}}}else return D.errors=[{instancePath:r+
"/network/sshFrom",schemaPath:"#/properties/network/properties/sshFrom/type",keyword:"type",params:{type:"arra\
y"}}],!1;var p=i===e}else var p=!0}}}else return D.errors=[{instancePath:r+"/network",schemaPath:"#/properties\
/network/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0}}}}}}}}}}else return D.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return D.errors=s,e===0}D.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:r="",parentData:M,parentDataProperty:I,
rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.provider===void 0&&(g="provider"))
return fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{
let m=t.provider;if(typeof m=="string")if(m==="local"){J(t,{instancePath:r,parentData:M,parentDataProperty:I,rootData:P,
dynamicAnchors:j})||(s=s===null?J.errors:s.concat(J.errors),e=s.length);var a=!0}else if(m==="swarm")C(t,{instancePath:r,
parentData:M,parentDataProperty:I,rootData:P,dynamicAnchors:j})||(s=s===null?C.errors:s.concat(C.errors),e=s.length),
a!==!0&&(a=!0);else if(m==="aws")D(t,{instancePath:r,parentData:M,parentDataProperty:I,rootData:P,dynamicAnchors:j})||
(s=s===null?D.errors:s.concat(D.errors),e=s.length),a!==!0&&(a=!0);else return fe.errors=[{instancePath:r,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"provider",tagValue:m}}],!1;else return fe.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"provider",
tagValue:m}}],!1}}else return fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return fe.errors=s,l.props=a,e===0}fe.evaluated={dynamicProps:!0,dynamicItems:!1};var xe={description:"A size: a number with `B`, `KB`, `MB`, `GB`, `TB` (powers of 1000) or `KiB`, `MiB`, `GiB`\
, `TiB` (powers of 1024), or a number of bytes.",type:["string","number"],exclusiveMinimum:0,pattern:"^[0-9]+(\
\\.[0-9]+)?(B|[KMGT]i?B)$","x-expected":"a size such as 500MB or 2GiB",examples:["2GiB"]};var $e=new RegExp("^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$","u");function _(t,{instancePath:r="",parentData:M,parentDataProperty:I,
rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=_.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h=e;for(let c in t)if(!(c==="redis"||c===
"mongo"||c==="builder"||c==="runner"||c==="distcc"||c==="dashboard"||c==="visualizer")){return _.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(h===
e){if(t.redis!==void 0){let c=t.redis,b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let x=e;for(let f in c)
if(!(f==="image"||f==="memory"||f==="port")){return _.errors=[{instancePath:r+"/redis",schemaPath:"#/propertie\
s/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(x===e){
if(c.image!==void 0){let f=c.image,i=e;if(e===e)if(typeof f=="string"){if(!be.test(f))return _.errors=[{instancePath:r+
"/redis/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-\
]*$"}}],!1}else return _.errors=[{instancePath:r+"/redis/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(c.memory!==void 0){let f=c.memory,i=e,A=e;if(typeof f!=
"string"&&!(typeof f=="number"&&isFinite(f)))return _.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$d\
efs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===A){if(typeof f=="number"&&isFinite(f)&&(f<=0||
isNaN(f)))return _.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===A&&typeof f=="string"&&!$e.test(f))return _.errors=
[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var a=i===e}else var a=!0;if(a)if(c.port!==void 0){let f=c.port,i=e,A=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return _.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/p\
ort/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof f=="number"&&isFinite(f)){if(f>65535||isNaN(
f))return _.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}}],!1;if(f<1||isNaN(f))return _.errors=[{instancePath:r+"/redis/port",schemaPath:"\
#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0}}}else
return _.errors=[{instancePath:r+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var g=b===e}else var g=!0;if(g){if(t.mongo!==void 0){let c=t.mongo,b=e;if(e===b)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let f=e;for(let i in c)if(!(i==="image"||i==="memory"||i==="port")){return _.errors=
[{instancePath:r+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}}],!1;break}if(f===e){if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i==
"string"){if(!be.test(i))return _.errors=[{instancePath:r+"/mongo/image",schemaPath:"#/$defs/image/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/mongo/im\
age",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"string"}}],!1;var m=A===e}else var m=!0;if(m){
if(c.memory!==void 0){let i=c.memory,A=e,k=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.
errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],
!1;if(e===k){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/mongo/mem\
ory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===k&&typeof i=="string"&&!$e.test(i))return _.errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$d\
efs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var m=A===e}else
var m=!0;if(m)if(c.port!==void 0){let i=c.port,A=e,k=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return _.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(e===k&&typeof i=="number"&&isFinite(i)){if(i>65535||isNaN(i))return _.errors=[{instancePath:r+"\
/mongo/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<
1||isNaN(i))return _.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var m=A===e}else var m=!0}}}else return _.errors=[{instancePath:r+"/mong\
o",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g){
if(t.builder!==void 0){let c=t.builder,b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let f=e;for(let i in c)
if(!(i==="image"||i==="memory")){return _.errors=[{instancePath:r+"/builder",schemaPath:"#/properties/builder/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(f===e){if(c.image!==
void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+"/bu\
ilder/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*\
$"}}],!1}else return _.errors=[{instancePath:r+"/builder/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var p=A===e}else var p=!0;if(p)if(c.memory!==void 0){let i=c.memory,A=e,k=e;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/\
$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===k){if(typeof i=="number"&&isFinite(i)&&(i<=
0||isNaN(i)))return _.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===k&&typeof i=="string"&&!$e.test(i))return _.errors=
[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-\
9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var p=A===e}else var p=!0}}else return _.errors=[{instancePath:r+"/builde\
r",schemaPath:"#/properties/builder/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;
if(g){if(t.runner!==void 0){let c=t.runner,b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let f=e;for(let i in c)
if(!(i==="image"||i==="memory"||i==="cpus"||i==="replicas"||i==="onManager"||i==="lease")){return _.errors=[{instancePath:r+
"/runner",schemaPath:"#/properties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(f===e){if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.
errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/\
image/type",keyword:"type",params:{type:"string"}}],!1;var w=A===e}else var w=!0;if(w){if(c.memory!==void 0){let i=c.
memory,A=e,k=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/ru\
nner/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===k){if(typeof i==
"number"&&isFinite(i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/\
memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===k&&typeof i=="\
string"&&!$e.test(i))return _.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/memory/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var w=A===e}else var w=!0;if(w){if(c.cpus!==
void 0){let i=c.cpus,A=e;if(e===A)if(typeof i=="number"&&isFinite(i)){if(i>1024||isNaN(i))return _.errors=[{instancePath:r+
"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(i<=0||isNaN(i))return _.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/propertie\
s/runner/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else
return _.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/type",keyword:"\
type",params:{type:"number"}}],!1;var w=A===e}else var w=!0;if(w){if(c.replicas!==void 0){let i=c.replicas,A=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _.errors=[{instancePath:r+"/runner/replicas",schemaPath:"\
#/properties/runner/properties/replicas/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof i==
"number"&&isFinite(i)){if(i>1e5||isNaN(i))return _.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/pr\
operties/runner/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}}],!1;if(i<1||
isNaN(i))return _.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/properties/runner/properties/replic\
as/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var w=A===e}else var w=!0;if(w){if(c.onManager!==
void 0){let i=e;if(typeof c.onManager!="boolean")return _.errors=[{instancePath:r+"/runner/onManager",schemaPath:"\
#/properties/runner/properties/onManager/type",keyword:"type",params:{type:"boolean"}}],!1;var w=i===e}else var w=!0;
if(w)if(c.lease!==void 0){let i=c.lease,A=e,k=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.
errors=[{instancePath:r+"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{
type:qe.type}}],!1;if(e===k){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+
"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===k&&typeof i=="string"&&!Ee.test(i))return _.errors=[{instancePath:r+"/runn\
er/lease",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(s|m|h|d)$"}}],!1}var w=A===e}else var w=!0}}}}}}else return _.errors=[{instancePath:r+"/runner",schemaPath:"\
#/properties/runner/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g){if(t.distcc!==
void 0){let c=t.distcc,b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let f=e;for(let i in c)if(!(i===
"image"||i==="memory")){return _.errors=[{instancePath:r+"/distcc",schemaPath:"#/properties/distcc/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(f===e){if(c.image!==void 0){
let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+"/distcc/ima\
ge",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else
return _.errors=[{instancePath:r+"/distcc/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"\
string"}}],!1;var d=A===e}else var d=!0;if(d)if(c.memory!==void 0){let i=c.memory,A=e,k=e;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memor\
y/type",keyword:"type",params:{type:xe.type}}],!1;if(e===k){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))
return _.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0}}],!1;if(e===k&&typeof i=="string"&&!$e.test(i))return _.errors=[{instancePath:r+
"/distcc/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[\
KMGT]i?B)$"}}],!1}var d=A===e}else var d=!0}}else return _.errors=[{instancePath:r+"/distcc",schemaPath:"#/pro\
perties/distcc/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g){if(t.dashboard!==
void 0){let c=t.dashboard,b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let f=e;for(let i in c)if(!(i===
"image"||i==="memory"||i==="port")){return _.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(f===e){
if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+
"/dashboard/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._\
/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/dashboard/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var N=A===e}else var N=!0;if(N){if(c.memory!==void 0){let i=c.memory,A=e,k=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/dashboard/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===k){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/exclusive\
Minimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===k&&typeof i=="string"&&!$e.test(
i))return _.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var N=A===e}else var N=!0;if(N)if(c.port!==void 0){let i=c.
port,A=e,k=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _.errors=[{instancePath:r+"/dashb\
oard/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof i=="num\
ber"&&isFinite(i)){if(i>65535||isNaN(i))return _.errors=[{instancePath:r+"/dashboard/port",schemaPath:"#/$defs\
/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return _.errors=[{
instancePath:r+"/dashboard/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var N=A===e}else var N=!0}}}else return _.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0;if(g)if(t.visualizer!==void 0){
let c=t.visualizer,b=e;if(e===b)if(c&&typeof c=="object"&&!Array.isArray(c)){let f=e;for(let i in c)if(!(i==="\
image"||i==="memory"||i==="port")){return _.errors=[{instancePath:r+"/visualizer",schemaPath:"#/properties/vis\
ualizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(f===e){
if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+
"/visualizer/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9.\
_/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/visualizer/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var u=A===e}else var u=!0;if(u){if(c.memory!==void 0){let i=c.memory,A=e,k=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/visualizer/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:xe.type}}],!1;if(e===k){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===k&&typeof i=="string"&&!$e.test(
i))return _.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var u=A===e}else var u=!0;if(u)if(c.port!==void 0){let i=c.
port,A=e,k=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _.errors=[{instancePath:r+"/visua\
lizer/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===k&&typeof i=="nu\
mber"&&isFinite(i)){if(i>65535||isNaN(i))return _.errors=[{instancePath:r+"/visualizer/port",schemaPath:"#/$de\
fs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return _.errors=
[{instancePath:r+"/visualizer/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var u=A===e}else var u=!0}}}else return _.errors=[{instancePath:r+"/visualizer",schemaPath:"#/pr\
operties/visualizer/type",keyword:"type",params:{type:"object"}}],!1;var g=b===e}else var g=!0}}}}}}}else return _.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _.errors=s,e===0}
_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me={$schema:"https://json-schema.org/draft/2020-12/\
schema",title:"CampaignSpec",description:"One parameter study: a source, how to build it, the points, and what\
 to measure.",type:"object",additionalProperties:!1,required:["name","source","simulator"],properties:{name:{$ref:"\
values.schema.json#/$defs/name",description:"The campaign's name, unique in the manifest. Lower-case letters, \
digits and hyphens.",examples:["mm1"]},description:{description:"A note for people.",type:"string",default:""},
source:{description:"The model's code: a directory as it is, or a commit of a git repository. A snapshot is ta\
ken when `apply` begins; that is what runs.","x-expected":"{ path: DIRECTORY } or { git: URL, ref: COMMIT }",anyOf:[
{$ref:"campaign.schema.json#/$defs/directorySource"},{$ref:"campaign.schema.json#/$defs/gitSource"}],examples:[
{path:"examples/mm1"}]},build:{title:"Build",description:"How the source becomes a program. Done once per snap\
shot. Without it, the source itself is what runs.",type:"object",additionalProperties:!1,required:["run","arti\
facts"],properties:{run:{$ref:"values.schema.json#/$defs/text",description:"A shell command, run in a copy of \
the source. `{jobs}` is the number of compilers to start at once.",examples:["make -j{jobs}"]},artifacts:{description:"\
Patterns of the files to keep, inside the source.",type:"array",minItems:1,items:{$ref:"values.schema.json#/$d\
efs/text"},examples:[["mm1","lib/**/*.so"]]}}},env:{description:"Environment variables of build and runs. A va\
lue is a text, or a secret as `{ fromEnv: NAME }` or `{ fromFile: PATH }`, which is known by name until a proc\
ess starts.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/environmentName"},additionalProperties:{
$ref:"values.schema.json#/$defs/envValue"},default:{},examples:[{OMP_NUM_THREADS:1,LICENSE_KEY:{fromEnv:"LICEN\
SE_KEY"}}]},simulator:{title:"Simulator",description:"How one run is started; `type` says which kind of progra\
m it is.",type:"object",required:["type"],discriminator:{propertyName:"type"},oneOf:[{$ref:"simulators/command\
.schema.json"},{$ref:"simulators/ns3.schema.json"},{$ref:"simulators/omnetpp.schema.json"}],examples:[{type:"c\
ommand",run:["./mm1","{lambda}","{seed}"]}]},parameters:{$ref:"#/$defs/subgrid",description:"The values of eac\
h parameter; the points are all combinations, the last parameter varying fastest. A value is a list, one value\
, `{ from, to, step }` or `{ from, to, count, scale }`.",default:{},examples:[{lambda:[.1,.5,.9],buffer:{from:10,
to:50,step:10}}]},points:{description:"A union of grids, each complete in itself, instead of `parameters` or b\
eside them; an entry `{ file: design.csv }` takes its points from the rows of a CSV file with a header.",type:"\
array",minItems:1,items:{"x-expected":"{ NAME: VALUES, \u2026 } or { file: design.csv }",anyOf:[{$ref:"campaig\
n.schema.json#/$defs/pointsFile"},{$ref:"campaign.schema.json#/$defs/pointsGrid"}]},examples:[[{policy:["fifo"]},
{policy:["drr"],quantum:[1,8]},{file:"design.csv"}]]},exclude:{description:"Points to leave out: those where a\
ll values of an entry match.",type:"array",items:{$ref:"#/$defs/fixedValues"},default:[],examples:[[{lambda:.9,
buffer:10}]]},zip:{description:"Groups of parameters that advance together: the first value of one with the fi\
rst of the other, and so on.",type:"array",items:{type:"array",minItems:2,items:{$ref:"values.schema.json#/$de\
fs/parameterName"}},default:[],examples:[[["nodes","area"]]]},where:{$ref:"values.schema.json#/$defs/text",description:"\
An expression of parameters; only points where it holds are run.",examples:["lambda < mu"]},derive:{description:"\
Further parameters, computed from the others.",type:"object",propertyNames:{$ref:"values.schema.json#/$defs/pa\
rameterName"},additionalProperties:{$ref:"values.schema.json#/$defs/text"},default:{},examples:[{simTime:"max(\
20, 5000 / (n * rate))"}]},fixed:{$ref:"#/$defs/fixedValues",description:"Parameters with one value for all po\
ints that do not set them. They reach the model, and are no part of a run's identity while at this value: a pa\
rameter added here keeps all results there are.",default:{},examples:[{rts:0}]},repetitions:{description:"How \
often each point is run, with different random numbers. Raising it keeps what was run.",type:"integer",minimum:1,
maximum:1e7,default:1,examples:[10]},precision:{title:"PrecisionSpec",description:"Instead of `repetitions`: e\
ach point is repeated until the means of these metrics are precise enough, or `max` is reached, and that is sa\
id. Repetitions are looked at in their own order and at fixed numbers of them (`min`, then a fifth more each t\
ime), so that the same runs are chosen on every machine and after every restart. A mean is precise when half o\
f Student's interval is at most a bound of `halfWidth` (the relative one corrected to r / (1 + r), after Law a\
nd Kelton), and there are more than 25 repetitions for each unit of squared skewness (Cochran's rule, with an \
upper bound of the skewness: about three dozen repetitions even of a symmetric metric). A point with a failed \
or truncated repetition, or one in which a metric is undefined, is not estimable; a metric that never varies i\
s not precise before `max`.",type:"object",additionalProperties:!1,required:["metrics","halfWidth"],properties:{
metrics:{description:"The metrics whose means are to be precise.",type:"array",minItems:1,uniqueItems:!0,items:{
$ref:"values.schema.json#/$defs/text"},examples:[["wait"]]},halfWidth:{title:"HalfWidth",description:"The most\
 that half of a confidence interval may be. With both bounds, either will do.",type:"object",additionalProperties:!1,
minProperties:1,properties:{relative:{description:"As a share of the mean: a number, or a percentage.",type:["\
number","string"],exclusiveMinimum:0,exclusiveMaximum:1,pattern:"^(0*[1-9][0-9]?(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)\
%$","x-expected":"a share between 0 and 1, or a percentage such as 5%",examples:["5%"]},absolute:{description:"\
In the metric's unit.",type:"number",exclusiveMinimum:0,examples:[.001]}}},confidence:{description:"The share \
of intervals that are to hold the true mean.",type:"number",minimum:.5,exclusiveMaximum:1,default:.95},min:{description:"\
Repetitions of a point before it is looked at.",type:"integer",minimum:3,maximum:1e7,default:10},max:{description:"\
Repetitions of a point at most.",type:"integer",minimum:3,maximum:1e7,default:200},simultaneous:{description:"\
Whether the confidence is that of all intervals together, of all points and metrics (Bonferroni), instead of e\
ach by itself.",type:"boolean",default:!1}},examples:[{metrics:["wait"],halfWidth:{relative:"5%"}}]},budget:{title:"\
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
json#/$defs/name"},default:[],examples:[["calibration"]]}},$defs:{directorySource:{title:"DirectorySource",description:"\
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
none"}}}}};var hr=ar().default,or=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),Pe=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","\
u"),vr=new RegExp("^(0*[1-9][0-9]?(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)%$","u"),gr=new RegExp("^[A-Za-z_][A-Za-z0-9\
_-]*$","u"),wr={title:"DirectorySource",description:"A directory as it is, uncommitted changes included.",type:"\
object",additionalProperties:!1,required:["path"],properties:{path:{$ref:"values.schema.json#/$defs/text",description:"\
The directory, relative to the manifest.",examples:["examples/mm1"]},include:{$ref:"values.schema.json#/$defs/\
patterns",description:"Patterns of the files to take.",default:["**"]},exclude:{$ref:"values.schema.json#/$def\
s/patterns",description:"Patterns of the files to leave out. Files that git ignores are left out anyway.",default:[],
examples:[["data/**"]]},dirty:{description:"What to do about uncommitted changes in a git work tree: `allow` t\
hem, `warn`, or `refuse` to run.",enum:["allow","warn","refuse"],default:"warn"}}};function W(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let g=t.length;for(let m=0;m<g;m++){let p=t[m],w=e;if(e===e)if(typeof p=="string"){if(E(p)<1)return W.
errors=[{instancePath:r+"/"+m,schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return W.errors=[{instancePath:r+"/"+m,schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=w===e;if(!a)break}}else return W.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return W.errors=s,e===0}W.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:r="",
parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=ae.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.
path===void 0&&(g="path"))return ae.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let m=e;for(let p in t)if(!(p==="path"||p==="include"||p==="exclude"||p==="dirty")){return ae.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(m===e){if(t.path!==void 0){let p=t.path,w=e;if(e===e)if(typeof p=="string"){if(E(p)<1)return ae.errors=
[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ae.errors=[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(t.include!==void 0){let p=e;W(t.include,{instancePath:r+
"/include",parentData:t,parentDataProperty:"include",rootData:P,dynamicAnchors:j})||(s=s===null?W.errors:s.concat(
W.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.exclude!==void 0){let p=e;W(t.exclude,{instancePath:r+
"/exclude",parentData:t,parentDataProperty:"exclude",rootData:P,dynamicAnchors:j})||(s=s===null?W.errors:s.concat(
W.errors),e=s.length);var a=p===e}else var a=!0;if(a)if(t.dirty!==void 0){let p=t.dirty,w=e;if(!(p==="allow"||
p==="warn"||p==="refuse"))return ae.errors=[{instancePath:r+"/dirty",schemaPath:"#/properties/dirty/enum",keyword:"\
enum",params:{allowedValues:wr.properties.dirty.enum}}],!1;var a=w===e}else var a=!0}}}}}else return ae.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=s,e===0}ae.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var kr=new RegExp("^(?!-)(?!ext::)[^\\s]+$","u"),Pr=new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$","\
u");function Y(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let g;if(t.git===void 0&&(g="git")||t.ref===void 0&&(g="ref"))return Y.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let m=e;for(let p in t)if(!(p==="g\
it"||p==="ref"||p==="path"||p==="include"||p==="exclude")){return Y.errors=[{instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(m===e){if(t.git!==
void 0){let p=t.git,w=e;if(e===w)if(typeof p=="string"){if(!kr.test(p))return Y.errors=[{instancePath:r+"/git",
schemaPath:"#/properties/git/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!ext::)[^\\s]+$"}}],!1}else return Y.
errors=[{instancePath:r+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type:"string"}}],!1;var a=w===
e}else var a=!0;if(a){if(t.ref!==void 0){let p=t.ref,w=e;if(e===w)if(typeof p=="string"){if(!Pr.test(p))return Y.
errors=[{instancePath:r+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[\\p{L\
}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$"}}],!1}else return Y.errors=[{instancePath:r+"/ref",schemaPath:"#/propert\
ies/ref/type",keyword:"type",params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(t.path!==void 0){let p=t.
path,w=e;if(e===e)if(typeof p=="string"){if(E(p)<1)return Y.errors=[{instancePath:r+"/path",schemaPath:"values\
.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.errors=[{instancePath:r+
"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=w===
e}else var a=!0;if(a){if(t.include!==void 0){let p=e;W(t.include,{instancePath:r+"/include",parentData:t,parentDataProperty:"\
include",rootData:P,dynamicAnchors:j})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);var a=p===e}else var a=!0;
if(a)if(t.exclude!==void 0){let p=e;W(t.exclude,{instancePath:r+"/exclude",parentData:t,parentDataProperty:"ex\
clude",rootData:P,dynamicAnchors:j})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);var a=p===e}else var a=!0}}}}}}else
return Y.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=
s,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var br={type:["string","number"],"x-expected":"a text or a number; true and false need quotes"};function ne(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromEnv===void 0&&(a="fromEnv"))return ne.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let g=e;for(let m in t)if(m!=="fromEnv"){return ne.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(g===e&&t.fromEnv!==void 0){let m=t.fromEnv;if(e===e)if(typeof m=="string"){if(!or.test(m))return ne.
errors=[{instancePath:r+"/fromEnv",schemaPath:"values.schema.json#/$defs/environmentName/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}}],!1}else return ne.errors=[{instancePath:r+"/fromEnv",schemaPath:"\
values.schema.json#/$defs/environmentName/type",keyword:"type",params:{type:"string"}}],!1}}}else return ne.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=s,e===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function oe(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromFile===void 0&&(a="fromFile"))return oe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let g=e;for(let m in t)if(m!=="fromFile"){return oe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(g===e&&t.fromFile!==void 0){let m=t.fromFile;if(e===e)if(typeof m=="string"){if(E(m)<1)return oe.errors=
[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return oe.errors=[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1}}}else return oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return oe.errors=s,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=Ae.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,g=!1,m=e;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let u={instancePath:r,schemaPath:"values.schema.json#/$defs/plai\
nEnv/type",keyword:"type",params:{type:br.type}};s===null?s=[u]:s.push(u),e++}var N=m===e;g=g||N;let p=e;ne(t,
{instancePath:r,parentData:M,parentDataProperty:I,rootData:P,dynamicAnchors:j})||(s=s===null?ne.errors:s.concat(
ne.errors),e=s.length);var N=p===e;if(g=g||N,N)var w=!0;let d=e;oe(t,{instancePath:r,parentData:M,parentDataProperty:I,
rootData:P,dynamicAnchors:j})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var N=d===e;if(g=g||N,N&&
w!==!0&&(w=!0),g)e=a,s!==null&&(a?s.length=a:s=null);else{let u={instancePath:r,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};return s===null?s=[u]:s.push(u),e++,Ae.errors=s,!1}return Ae.errors=s,l.props=w,e===0}Ae.evaluated=
{dynamicProps:!0,dynamicItems:!1};function de(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let g=t.length;for(let m=0;m<g;m++){let p=t[m],w=e;if(e===e)if(typeof p=="string"){if(E(p)>100)return de.
errors=[{instancePath:r+"/"+m,schemaPath:"../values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLe\
ngth",params:{limit:100}}],!1;if(!Pe.test(p))return de.errors=[{instancePath:r+"/"+m,schemaPath:"../values.sch\
ema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return de.errors=[{instancePath:r+"/"+m,schemaPath:"../values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=w===e;if(!a)break}}else return de.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return de.errors=s,e===0}de.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function X(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=X.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let p;if(t.type===void 0&&(p="type")||t.program===void 0&&(p="program"))
return X.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:p}}],!1;{let w=e;
for(let d in t)if(!(d==="type"||d==="program"||d==="arguments"||d==="parameters")){return X.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(w===
e){if(t.type!==void 0){let d=e;if(t.type!=="ns3")return X.errors=[{instancePath:r+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"ns3"}}],!1;var a=d===e}else var a=!0;if(a){if(t.program!==
void 0){let d=t.program,N=e;if(e===e)if(typeof d=="string"){if(E(d)<1)return X.errors=[{instancePath:r+"/progr\
am",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return X.
errors=[{instancePath:r+"/program",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var a=N===e}else var a=!0;if(a){if(t.arguments!==void 0){let d=t.arguments,N=e;if(e===N)if(Array.
isArray(d)){var g=!0;let h=d.length;for(let c=0;c<h;c++){let b=e;if(typeof d[c]!="string")return X.errors=[{instancePath:r+
"/arguments/"+c,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"}}],!1;var g=b===
e;if(!g)break}}else return X.errors=[{instancePath:r+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"array"}}],!1;var a=N===e}else var a=!0;if(a)if(t.parameters!==void 0){let d=t.parameters,N=e,
u=e,h=!1,c=e;if(d!=="all"){let f={instancePath:r+"/parameters",schemaPath:"ns3.schema.json#/$defs/all/const",keyword:"\
const",params:{allowedValue:"all"}};s===null?s=[f]:s.push(f),e++}var m=c===e;h=h||m;let b=e;de(d,{instancePath:r+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:P,dynamicAnchors:j})||(s=s===null?de.errors:
s.concat(de.errors),e=s.length);var m=b===e;if(h=h||m,h)e=u,s!==null&&(u?s.length=u:s=null);else{let f={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/anyOf",keyword:"anyOf",params:{}};return s===null?s=[f]:s.push(
f),e++,X.errors=s,!1}var a=N===e}else var a=!0}}}}}else return X.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return X.errors=s,e===0}X.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var xr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"OmnetppSimulator",description:"OMNeT++, \
with INET or any other model. The study stays in omnetpp.ini: its runs are asked from OMNeT++ itself.",type:"o\
bject",additionalProperties:!1,required:["type","ini","config"],properties:{type:{description:"A model for OMN\
eT++.",const:"omnetpp"},ini:{$ref:"../values.schema.json#/$defs/text",description:"The ini file, inside the so\
urce.",examples:["examples/aodv/omnetpp.ini"]},config:{description:"The configuration, or a list of them.","x-\
expected":"the name of a configuration, or a list of names",anyOf:[{$ref:"omnetpp.schema.json#/$defs/oneText"},
{$ref:"omnetpp.schema.json#/$defs/texts"}],examples:["IPv4"]},library:{description:"Model libraries to load, a\
mong the artifacts.","x-expected":"a path, or a list of paths",anyOf:[{$ref:"omnetpp.schema.json#/$defs/oneTex\
t"},{$ref:"omnetpp.schema.json#/$defs/texts"}],default:[],examples:["src/libINET.so"]},executable:{$ref:"../va\
lues.schema.json#/$defs/text",description:"The program that runs the model: the model's own, or OMNeT++'s.",default:"\
opp_run",examples:["./mm1"]},ned:{$ref:"omnetpp.schema.json#/$defs/texts",description:"Folders of NED files, a\
mong the artifacts.",default:["."],examples:[["src","examples"]]},filter:{$ref:"../values.schema.json#/$defs/t\
ext",description:"Takes only some runs of the configuration: run numbers, or an expression of its iteration va\
riables as OMNeT++ understands it.",examples:["$numHosts > 10"]},options:{description:"Options of the ini file\
 that override it, passed as `--name=value`.",type:"object",additionalProperties:{$ref:"../values.schema.json#\
/$defs/parameterValue"},default:{},examples:[{"sim-time-limit":"100s"}]},extraArgs:{description:"Further argum\
ents of the executable.",type:"array",items:{type:"string","x-expected":"a text; a number needs quotes here"},
default:[],examples:[["--cmdenv-express-mode=true"]]}},$defs:{oneText:{$ref:"../values.schema.json#/$defs/text"},
texts:{type:"array",minItems:1,items:{$ref:"../values.schema.json#/$defs/text"}}}},Oe={title:"ParameterValue",
type:["number","string","boolean"],"x-expected":"a number, a text, true or false"};function K(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return K.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let m=0;m<g;m++){let p=t[m],w=e;if(e===e)if(typeof p=="string"){if(E(p)<1)return K.
errors=[{instancePath:r+"/"+m,schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return K.errors=[{instancePath:r+"/"+m,schemaPath:"../values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=w===e;if(!a)break}}}else return K.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return K.errors=s,e===0}K.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function R(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=R.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let d;if(t.type===void 0&&(d="type")||t.ini===void 0&&(d="ini")||t.config===
void 0&&(d="config"))return R.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],
!1;{let N=e;for(let u in t)if(!He.call(xr.properties,u)){return R.errors=[{instancePath:r,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(N===e){if(t.type!==
void 0){let u=e;if(t.type!=="omnetpp")return R.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"omnetpp"}}],!1;var a=u===e}else var a=!0;if(a){if(t.ini!==void 0){
let u=t.ini,h=e;if(e===e)if(typeof u=="string"){if(E(u)<1)return R.errors=[{instancePath:r+"/ini",schemaPath:"\
../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return R.errors=[{
instancePath:r+"/ini",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=h===e}else var a=!0;if(a){if(t.config!==void 0){let u=t.config,h=e,c=e,b=!1,x=e;if(e===e)if(typeof u==
"string"){if(E(u)<1){let k={instancePath:r+"/config",schemaPath:"omnetpp.schema.json#/$defs/oneText/minLength",
keyword:"minLength",params:{limit:1}};s===null?s=[k]:s.push(k),e++}}else{let k={instancePath:r+"/config",schemaPath:"\
omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"string"}};s===null?s=[k]:s.push(k),e++}var g=x===
e;b=b||g;let i=e;K(u,{instancePath:r+"/config",parentData:t,parentDataProperty:"config",rootData:P,dynamicAnchors:j})||
(s=s===null?K.errors:s.concat(K.errors),e=s.length);var g=i===e;if(b=b||g,b)e=c,s!==null&&(c?s.length=c:s=null);else{
let k={instancePath:r+"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[k]:s.push(k),e++,R.errors=s,!1}var a=h===e}else var a=!0;if(a){if(t.library!==void 0){let u=t.library,h=e,c=e,
b=!1,x=e;if(e===e)if(typeof u=="string"){if(E(u)<1){let k={instancePath:r+"/library",schemaPath:"omnetpp.schem\
a.json#/$defs/oneText/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[k]:s.push(k),e++}}else{let k={
instancePath:r+"/library",schemaPath:"omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"st\
ring"}};s===null?s=[k]:s.push(k),e++}var m=x===e;b=b||m;let i=e;K(u,{instancePath:r+"/library",parentData:t,parentDataProperty:"\
library",rootData:P,dynamicAnchors:j})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var m=i===e;if(b=b||
m,b)e=c,s!==null&&(c?s.length=c:s=null);else{let k={instancePath:r+"/library",schemaPath:"#/properties/library\
/anyOf",keyword:"anyOf",params:{}};return s===null?s=[k]:s.push(k),e++,R.errors=s,!1}var a=h===e}else var a=!0;
if(a){if(t.executable!==void 0){let u=t.executable,h=e;if(e===e)if(typeof u=="string"){if(E(u)<1)return R.errors=
[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return R.errors=[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(t.ned!==void 0){let u=e;
K(t.ned,{instancePath:r+"/ned",parentData:t,parentDataProperty:"ned",rootData:P,dynamicAnchors:j})||(s=s===null?
K.errors:s.concat(K.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.filter!==void 0){let u=t.filter,h=e;
if(e===e)if(typeof u=="string"){if(E(u)<1)return R.errors=[{instancePath:r+"/filter",schemaPath:"../values.sch\
ema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return R.errors=[{instancePath:r+
"/filter",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=h===
e}else var a=!0;if(a){if(t.options!==void 0){let u=t.options,h=e;if(e===h)if(u&&typeof u=="object"&&!Array.isArray(
u))for(let b in u){let x=u[b],f=e;if(!(typeof x=="number"&&isFinite(x))&&typeof x!="string"&&typeof x!="boolea\
n")return R.errors=[{instancePath:r+"/options/"+b.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"../values\
.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:Oe.type}}],!1;var p=f===e;if(!p)break}else
return R.errors=[{instancePath:r+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
object"}}],!1;var a=h===e}else var a=!0;if(a)if(t.extraArgs!==void 0){let u=t.extraArgs,h=e;if(e===h)if(Array.
isArray(u)){var w=!0;let b=u.length;for(let x=0;x<b;x++){let f=e;if(typeof u[x]!="string")return R.errors=[{instancePath:r+
"/extraArgs/"+x,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type:"string"}}],!1;var w=f===
e;if(!w)break}}else return R.errors=[{instancePath:r+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"\
type",params:{type:"array"}}],!1;var a=h===e}else var a=!0}}}}}}}}}}else return R.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=s,e===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var $r={title:"CountRange",description:"A given count of values from `from` to `to`.",type:"object",additionalProperties:!1,
required:["from","to","count"],properties:{from:{description:"The first value.",type:"number",examples:[1]},to:{
description:"The last value.",type:"number",examples:[1e3]},count:{description:"How many values, both ends inc\
luded.",type:"integer",minimum:1,maximum:1e6,examples:[4]},scale:{description:"`linear` for equal distances, `\
log` for equal ratios.",enum:["linear","log"],default:"linear"}}};function we(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=we.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return we.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let m=0;m<g;m++){let p=t[m],w=e;if(!(typeof p=="number"&&isFinite(p))&&typeof p!=
"string"&&typeof p!="boolean")return we.errors=[{instancePath:r+"/"+m,schemaPath:"#/$defs/parameterValue/type",
keyword:"type",params:{type:Oe.type}}],!1;var a=w===e;if(!a)break}}}else return we.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return we.errors=s,e===0}we.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ve(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=ve.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,g=!1,m=e;
if(!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&typeof t!="boolean"){let i={instancePath:r,schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:Oe.type}};s===null?s=[i]:s.push(i),
e++}var f=m===e;g=g||f;let p=e;we(t,{instancePath:r,parentData:M,parentDataProperty:I,rootData:P,dynamicAnchors:j})||
(s=s===null?we.errors:s.concat(we.errors),e=s.length);var f=p===e;if(g=g||f,f)var w=!0;let d=e;if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i="to")||t.step===
void 0&&(i="step")){let A={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/required",keyword:"r\
equired",params:{missingProperty:i}};s===null?s=[A]:s.push(A),e++}else{let A=e;for(let k in t)if(!(k==="from"||
k==="to"||k==="step")){let q={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:k}};s===null?s=[q]:s.push(q),e++;break}if(A===e){
if(t.from!==void 0){let k=t.from,q=e;if(!(typeof k=="number"&&isFinite(k))){let ee={instancePath:r+"/from",schemaPath:"\
values.schema.json#/$defs/stepRange/properties/from/type",keyword:"type",params:{type:"number"}};s===null?s=[ee]:
s.push(ee),e++}var u=q===e}else var u=!0;if(u){if(t.to!==void 0){let k=t.to,q=e;if(!(typeof k=="number"&&isFinite(
k))){let O={instancePath:r+"/to",schemaPath:"values.schema.json#/$defs/stepRange/properties/to/type",keyword:"\
type",params:{type:"number"}};s===null?s=[O]:s.push(O),e++}var u=q===e}else var u=!0;if(u)if(t.step!==void 0){
let k=t.step,q=e;if(e===q)if(typeof k=="number"&&isFinite(k)){if(k<=0||isNaN(k)){let O={instancePath:r+"/step",
schemaPath:"values.schema.json#/$defs/stepRange/properties/step/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};s===null?s=[O]:s.push(O),e++}}else{let O={instancePath:r+"/step",schemaPath:"values.s\
chema.json#/$defs/stepRange/properties/step/type",keyword:"type",params:{type:"number"}};s===null?s=[O]:s.push(
O),e++}var u=q===e}else var u=!0}}}}else{let i={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange\
/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var f=d===e;if(g=g||f,f)var h=!0;let c=e;
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i=
"to")||t.count===void 0&&(i="count")){let A={instancePath:r,schemaPath:"values.schema.json#/$defs/countRange/r\
equired",keyword:"required",params:{missingProperty:i}};s===null?s=[A]:s.push(A),e++}else{let A=e;for(let k in t)
if(!(k==="from"||k==="to"||k==="count"||k==="scale")){let q={instancePath:r,schemaPath:"values.schema.json#/$d\
efs/countRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:k}};s===null?s=
[q]:s.push(q),e++;break}if(A===e){if(t.from!==void 0){let k=t.from,q=e;if(!(typeof k=="number"&&isFinite(k))){
let ee={instancePath:r+"/from",schemaPath:"values.schema.json#/$defs/countRange/properties/from/type",keyword:"\
type",params:{type:"number"}};s===null?s=[ee]:s.push(ee),e++}var x=q===e}else var x=!0;if(x){if(t.to!==void 0){
let k=t.to,q=e;if(!(typeof k=="number"&&isFinite(k))){let O={instancePath:r+"/to",schemaPath:"values.schema.js\
on#/$defs/countRange/properties/to/type",keyword:"type",params:{type:"number"}};s===null?s=[O]:s.push(O),e++}var x=q===
e}else var x=!0;if(x){if(t.count!==void 0){let k=t.count,q=e;if(!(typeof k=="number"&&!(k%1)&&!isNaN(k)&&isFinite(
k))){let O={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/type",keyword:"\
type",params:{type:"integer"}};s===null?s=[O]:s.push(O),e++}if(e===q&&typeof k=="number"&&isFinite(k)){if(k>1e6||
isNaN(k)){let O={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};s===null?s=[O]:s.push(O),e++}else if(k<1||isNaN(k)){
let O={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};s===null?s=[O]:s.push(O),e++}}var x=q===e}else var x=!0;if(x)if(t.scale!==
void 0){let k=t.scale,q=e;if(!(k==="linear"||k==="log")){let O={instancePath:r+"/scale",schemaPath:"values.sch\
ema.json#/$defs/countRange/properties/scale/enum",keyword:"enum",params:{allowedValues:$r.properties.scale.enum}};
s===null?s=[O]:s.push(O),e++}var x=q===e}else var x=!0}}}}}else{let i={instancePath:r,schemaPath:"values.schem\
a.json#/$defs/countRange/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var f=c===e;
if(g=g||f,f&&h!==!0&&(h=!0),g)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/any\
Of",keyword:"anyOf",params:{}};return s===null?s=[i]:s.push(i),e++,ve.errors=s,!1}return ve.errors=s,l.props=h,
l.items=w,e===0}ve.evaluated={dynamicProps:!0,dynamicItems:!0};function _e(t,{instancePath:r="",parentData:M,parentDataProperty:I,
rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=_e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let m in t){let p=e;if(e===e)if(typeof m==
"string"){if(E(m)>100){let d={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:m};s===null?s=[d]:s.push(d),e++}else if(!Pe.test(m)){let d={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_.-]*$"},propertyName:m};s===null?s=[d]:s.push(d),e++}}else{let d={instancePath:r,schemaPath:"values.sch\
ema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:m};s===null?s=[d]:s.push(
d),e++}var a=p===e;if(!a){let d={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:m}};
return s===null?s=[d]:s.push(d),e++,_e.errors=s,!1;break}}if(a)for(let m in t){let p=e;ve(t[m],{instancePath:r+
"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:m,rootData:P,dynamicAnchors:j})||
(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var g=p===e;if(!g)break}}else return _e.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=s,e===0}_e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.file===void 0&&(a="file"))return pe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let g=e;for(let m in t)if(m!=="file"){return pe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],
!1;break}if(g===e&&t.file!==void 0){let m=t.file;if(e===e)if(typeof m=="string"){if(E(m)<1)return pe.errors=[{
instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return pe.errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1}}}else return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return pe.errors=s,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ke(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ke.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,g=e;if(e===g)if(t&&
typeof t=="object"&&!Array.isArray(t)){let d;if(t.file===void 0&&(d="file")){let N={};s===null?s=[N]:s.push(N),
e++}else if(t.file!==void 0&&typeof t.file!="string"){let N={};s===null?s=[N]:s.push(N),e++}}else{let d={};s===
null?s=[d]:s.push(d),e++}var m=g===e;if(m)return ke.errors=[{instancePath:r,schemaPath:"#/not",keyword:"not",params:{}}],
!1;if(e=a,s!==null&&(a?s.length=a:s=null),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let d in t){let N=e;
if(e===e)if(typeof d=="string"){if(E(d)>100){let h={instancePath:r,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:d};s===null?s=[h]:s.push(h),e++}else if(!Pe.
test(d)){let h={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:d};s===null?s=[h]:s.push(h),e++}}else{let h={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:d};
s===null?s=[h]:s.push(h),e++}var p=N===e;if(!p){let h={instancePath:r,schemaPath:"#/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:d}};return s===null?s=[h]:s.push(h),e++,ke.errors=s,!1;break}}if(p)for(let d in t){
let N=e;ve(t[d],{instancePath:r+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,
rootData:P,dynamicAnchors:j})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var w=N===e;if(!w)break}}else
return ke.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ke.errors=
s,e===0}ke.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let m in t){let p=e;if(e===e)if(typeof m=="string"){if(E(m)>100){let d={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:m};
s===null?s=[d]:s.push(d),e++}else if(!Pe.test(m)){let d={instancePath:r,schemaPath:"values.schema.json#/$defs/\
parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:m};s===null?
s=[d]:s.push(d),e++}}else{let d={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"},propertyName:m};s===null?s=[d]:s.push(d),e++}var a=p===e;if(!a){let d={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:m}};return s===null?s=[d]:s.push(d),
e++,ie.errors=s,!1;break}}if(a)for(let m in t){let p=t[m],w=e;if(!(typeof p=="number"&&isFinite(p))&&typeof p!=
"string"&&typeof p!="boolean")return ie.errors=[{instancePath:r+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:Oe.type}}],!1;var g=w===e;if(!g)break}}else
return ie.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=
s,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let g=t.length;for(let m=0;m<g;m++){let p=t[m],w=e;if(e===e)if(typeof p=="string"){if(E(p)>100)return ce.
errors=[{instancePath:r+"/"+m,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLengt\
h",params:{limit:100}}],!1;if(!Pe.test(p))return ce.errors=[{instancePath:r+"/"+m,schemaPath:"values.schema.js\
on#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return ce.
errors=[{instancePath:r+"/"+m,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var a=w===e;if(!a)break}}else return ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return ce.errors=s,e===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ue.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let g=t.length;for(let m=0;m<g;m++){let p=t[m],w=e;if(e===e)if(typeof p=="string"){if(E(p)<1)return ue.
errors=[{instancePath:r+"/"+m,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ue.errors=[{instancePath:r+"/"+m,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=w===e;if(!a)break}}}else return ue.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ue.errors=s,e===0}ue.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ye(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let g;if(t.files===void 0&&(g="files"))return ye.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let m=e;for(let p in t)if(p!=="fil\
es"){return ye.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:p}}],!1;break}if(m===e&&t.files!==void 0){let p=t.files,w=e,d=!1,N=e;if(e===e)if(typeof p==
"string"){if(E(p)<1){let c={instancePath:r+"/files",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}};s===null?s=[c]:s.push(c),e++}}else{let c={instancePath:r+"/files",schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),e++}var a=N===
e;d=d||a;let h=e;ue(p,{instancePath:r+"/files",parentData:t,parentDataProperty:"files",rootData:P,dynamicAnchors:j})||
(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var a=h===e;if(d=d||a,d)e=w,s!==null&&(w?s.length=w:s=null);else{
let c={instancePath:r+"/files",schemaPath:"#/properties/files/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[c]:s.push(c),e++,ye.errors=s,!1}}}}else return ye.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return ye.errors=s,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ge={description:"What a metric becomes that is not there, or no number: `null` is left out of means and co\
unted, `fail` fails the run, a number stands in.",type:["null","string","number"],pattern:"^(null|fail)$","x-e\
xpected":"null, fail or a number",default:null},Ue=new RegExp("^(null|fail)$","u");function re(t,{instancePath:r="",
parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=re.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.
file===void 0&&(g="file"))return re.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let m=e;for(let p in t)if(!(p==="file"||p==="undefined")){return re.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(m===
e){if(t.file!==void 0){let p=t.file,w=e;if(e===e)if(typeof p=="string"){if(E(p)<1)return re.errors=[{instancePath:r+
"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.
errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=w===e}else var a=!0;if(a)if(t.undefined!==void 0){let p=t.undefined,w=e,d=e;if(p!==null&&typeof p!=
"string"&&!(typeof p=="number"&&isFinite(p)))return re.errors=[{instancePath:r+"/undefined",schemaPath:"#/$def\
s/undefinedMetric/type",keyword:"type",params:{type:Ge.type}}],!1;if(e===d&&typeof p=="string"&&!Ue.test(p))return re.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"\
^(null|fail)$"}}],!1;var a=w===e}else var a=!0}}}else return re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return re.errors=s,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let p;if(t.stdout===void 0&&(p="stdout"))return G.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p}}],!1;{let w=e;for(let d in t)if(!(d==="stdout"||d===
"undefined")){return G.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}}],!1;break}if(w===e){if(t.stdout!==void 0){let d=t.stdout,N=e;if(e===N)if(d&&
typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length<1)return G.errors=[{instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let u in d){let h=e;if(e===
e)if(typeof u=="string"){if(E(u)>100){let b={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/pa\
rameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:u};s===null?s=[b]:s.push(b),e++}else if(!Pe.
test(u)){let b={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:u};s===null?s=[b]:s.push(b),e++}}else{let b={
instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"\
string"},propertyName:u};s===null?s=[b]:s.push(b),e++}var a=h===e;if(!a){let b={instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/propertyNames",keyword:"propertyNames",params:{propertyName:u}};return s===null?s=[b]:s.push(
b),e++,G.errors=s,!1;break}}if(a)for(let u in d){let h=d[u],c=e;if(e===e)if(typeof h=="string"){if(E(h)<1)return G.
errors=[{instancePath:r+"/stdout/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$d\
efs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:r+"/stdout/"+
u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var g=c===e;if(!g)break}}else return G.errors=[{instancePath:r+"/stdout",schemaPath:"#/pro\
perties/stdout/type",keyword:"type",params:{type:"object"}}],!1;var m=N===e}else var m=!0;if(m)if(t.undefined!==
void 0){let d=t.undefined,N=e,u=e;if(d!==null&&typeof d!="string"&&!(typeof d=="number"&&isFinite(d)))return G.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Ge.
type}}],!1;if(e===u&&typeof d=="string"&&!Ue.test(d))return G.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var m=N===e}else var m=!0}}}else
return G.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=
s,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=U.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let p;if(t.scalars===void 0&&(p="scalars"))return U.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:p}}],!1;{let w=e;for(let d in t)if(!(d==="scalars"||d===
"undefined")){return U.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:d}}],!1;break}if(w===e){if(t.scalars!==void 0){let d=t.scalars,N=e;if(e===N)if(d&&
typeof d=="object"&&!Array.isArray(d)){if(Object.keys(d).length<1)return U.errors=[{instancePath:r+"/scalars",
schemaPath:"#/properties/scalars/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let u in d){
let h=e;if(e===e)if(typeof u=="string"){if(E(u)>100){let b={instancePath:r+"/scalars",schemaPath:"values.schem\
a.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:u};s===null?s=[b]:s.
push(b),e++}else if(!Pe.test(u)){let b={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parame\
terName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:u};s===null?s=[b]:
s.push(b),e++}}else{let b={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parameterName/type",
keyword:"type",params:{type:"string"},propertyName:u};s===null?s=[b]:s.push(b),e++}var a=h===e;if(!a){let b={instancePath:r+
"/scalars",schemaPath:"#/properties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:u}};return s===
null?s=[b]:s.push(b),e++,U.errors=s,!1;break}}if(a)for(let u in d){let h=d[u],c=e;if(e===e)if(typeof h=="strin\
g"){if(E(h)<1)return U.errors=[{instancePath:r+"/scalars/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.errors=[{instancePath:r+
"/scalars/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var g=c===e;if(!g)break}}else return U.errors=[{instancePath:r+"/scalars",schemaPath:"\
#/properties/scalars/type",keyword:"type",params:{type:"object"}}],!1;var m=N===e}else var m=!0;if(m)if(t.undefined!==
void 0){let d=t.undefined,N=e,u=e;if(d!==null&&typeof d!="string"&&!(typeof d=="number"&&isFinite(d)))return U.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Ge.
type}}],!1;if(e===u&&typeof d=="string"&&!Ue.test(d))return U.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var m=N===e}else var m=!0}}}else
return U.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=
s,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:r="",parentData:M,parentDataProperty:I,
rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=he.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0);let a=e,g=!1,m=e;re(t,{instancePath:r,parentData:M,parentDataProperty:I,rootData:P,dynamicAnchors:j})||
(s=s===null?re.errors:s.concat(re.errors),e=s.length);var N=m===e;if(g=g||N,N)var p=!0;let w=e;G(t,{instancePath:r,
parentData:M,parentDataProperty:I,rootData:P,dynamicAnchors:j})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);
var N=w===e;g=g||N,N&&p!==!0&&(p=!0);let d=e;U(t,{instancePath:r,parentData:M,parentDataProperty:I,rootData:P,
dynamicAnchors:j})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var N=d===e;if(g=g||N,N&&p!==!0&&(p=!0),
g)e=a,s!==null&&(a?s.length=a:s=null);else{let u={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
return s===null?s=[u]:s.push(u),e++,he.errors=s,!1}return he.errors=s,l.props=p,e===0}he.evaluated={dynamicProps:!0,
dynamicItems:!1};var nr={title:"ResultPatternSpec",description:"Files to keep, and how.",type:"object",additionalProperties:!1,
required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"A pattern of files belo\
w the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `always` all, `failed` thos\
e not done, `never` none (the metrics are read from them all the same).",enum:["always","failed","never"],default:"\
always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"none"}}};function se(t,{instancePath:r="",
parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=se.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.
glob===void 0&&(g="glob"))return se.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:g}}],!1;{let m=e;for(let p in t)if(!(p==="glob"||p==="keep"||p==="compress")){return se.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(m===e){if(t.glob!==void 0){let p=t.glob,w=e;if(e===e)if(typeof p=="string"){if(E(p)<1)return se.errors=
[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return se.errors=[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=w===e}else var a=!0;if(a){if(t.keep!==void 0){let p=t.keep,w=e;if(!(p===
"always"||p==="failed"||p==="never"))return se.errors=[{instancePath:r+"/keep",schemaPath:"#/properties/keep/e\
num",keyword:"enum",params:{allowedValues:nr.properties.keep.enum}}],!1;var a=w===e}else var a=!0;if(a)if(t.compress!==
void 0){let p=t.compress,w=e;if(!(p==="none"||p==="zstd"))return se.errors=[{instancePath:r+"/compress",schemaPath:"\
#/properties/compress/enum",keyword:"enum",params:{allowedValues:nr.properties.compress.enum}}],!1;var a=w===e}else
var a=!0}}}}else return se.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return se.errors=s,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function v(t,{instancePath:r="",
parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=v.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let De;if(t.
name===void 0&&(De="name")||t.source===void 0&&(De="source")||t.simulator===void 0&&(De="simulator"))return v.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:De}}],!1;{let lr=e;
for(let o in t)if(!He.call(Me.properties,o)){return v.errors=[{instancePath:r,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}if(lr===e){if(t.name!==void 0){let o=t.
name,T=e;if(e===e)if(typeof o=="string"){if(!Ve.test(o))return v.errors=[{instancePath:r+"/name",schemaPath:"v\
alues.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],
!1}else return v.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.description!==void 0){let o=e;if(typeof t.
description!="string")return v.errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/typ\
e",keyword:"type",params:{type:"string"}}],!1;var a=o===e}else var a=!0;if(a){if(t.source!==void 0){let o=t.source,
T=e,ze=e,z=!1,n=e;ae(o,{instancePath:r+"/source",parentData:t,parentDataProperty:"source",rootData:P,dynamicAnchors:j})||
(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var m=n===e;if(z=z||m,m)var g=!0;let y=e;Y(o,{instancePath:r+
"/source",parentData:t,parentDataProperty:"source",rootData:P,dynamicAnchors:j})||(s=s===null?Y.errors:s.concat(
Y.errors),e=s.length);var m=y===e;if(z=z||m,m&&g!==!0&&(g=!0),z)e=ze,s!==null&&(ze?s.length=ze:s=null);else{let S={
instancePath:r+"/source",schemaPath:"#/properties/source/anyOf",keyword:"anyOf",params:{}};return s===null?s=[
S]:s.push(S),e++,v.errors=s,!1}var a=T===e}else var a=!0;if(a){if(t.build!==void 0){let o=t.build,T=e;if(e===T)
if(o&&typeof o=="object"&&!Array.isArray(o)){let z;if(o.run===void 0&&(z="run")||o.artifacts===void 0&&(z="art\
ifacts"))return v.errors=[{instancePath:r+"/build",schemaPath:"#/properties/build/required",keyword:"required",
params:{missingProperty:z}}],!1;{let n=e;for(let y in o)if(!(y==="run"||y==="artifacts")){return v.errors=[{instancePath:r+
"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],
!1;break}if(n===e){if(o.run!==void 0){let y=o.run,$=e;if(e===e)if(typeof y=="string"){if(E(y)<1)return v.errors=
[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return v.errors=[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var p=$===e}else var p=!0;if(p)if(o.artifacts!==void 0){let y=o.
artifacts,$=e;if(e===$)if(Array.isArray(y)){if(y.length<1)return v.errors=[{instancePath:r+"/build/artifacts",
schemaPath:"#/properties/build/properties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var w=!0;
let L=y.length;for(let F=0;F<L;F++){let B=y[F],Q=e;if(e===e)if(typeof B=="string"){if(E(B)<1)return v.errors=[
{instancePath:r+"/build/artifacts/"+F,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return v.errors=[{instancePath:r+"/build/artifacts/"+F,schemaPath:"values.schema.js\
on#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var w=Q===e;if(!w)break}}}else return v.errors=
[{instancePath:r+"/build/artifacts",schemaPath:"#/properties/build/properties/artifacts/type",keyword:"type",params:{
type:"array"}}],!1;var p=$===e}else var p=!0}}}else return v.errors=[{instancePath:r+"/build",schemaPath:"#/pr\
operties/build/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.env!==void 0){
let o=t.env,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let z in o){let n=e;if(e===e)if(typeof z==
"string"){if(!or.test(z)){let $={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:z};s===null?s=[$]:s.push($),
e++}}else{let $={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/type",keyword:"ty\
pe",params:{type:"string"},propertyName:z};s===null?s=[$]:s.push($),e++}var d=n===e;if(!d){let $={instancePath:r+
"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:z}};return s===
null?s=[$]:s.push($),e++,v.errors=s,!1;break}}if(d)for(let z in o){let n=e;Ae(o[z],{instancePath:r+"/env/"+z.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:z,rootData:P,dynamicAnchors:j})||(s=s===null?Ae.
errors:s.concat(Ae.errors),e=s.length);var N=n===e;if(!N)break}}else return v.errors=[{instancePath:r+"/env",schemaPath:"\
#/properties/env/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.simulator!==
void 0){let o=t.simulator,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let z;if(o.type===void 0&&
(z="type"))return v.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/required",keyword:"\
required",params:{missingProperty:z}}],!1;{let n=o.type;if(typeof n=="string")if(n==="command"){if(e===e)if(o&&
typeof o=="object"&&!Array.isArray(o)){let $;if(o.type===void 0&&($="type")||o.run===void 0&&($="run"))return v.
errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/required",keyword:"required",params:{
missingProperty:$}}],!1;{let S=e;for(let L in o)if(!(L==="type"||L==="run")){return v.errors=[{instancePath:r+
"/simulator",schemaPath:"simulators/command.schema.json/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:L}}],!1;break}if(S===e){if(o.type!==void 0){let L=e;if(o.type!=="command")return v.errors=[
{instancePath:r+"/simulator/type",schemaPath:"simulators/command.schema.json/properties/type/const",keyword:"c\
onst",params:{allowedValue:"command"}}],!1;var u=L===e}else var u=!0;if(u)if(o.run!==void 0){let L=o.run,F=e;if(e===
F)if(Array.isArray(L)){if(L.length<1)return v.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/\
command.schema.json/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var h=!0;let Q=L.length;
for(let ge=0;ge<Q;ge++){let le=e;if(typeof L[ge]!="string")return v.errors=[{instancePath:r+"/simulator/run/"+
ge,schemaPath:"simulators/command.schema.json/properties/run/items/type",keyword:"type",params:{type:"string"}}],
!1;var h=le===e;if(!h)break}}}else return v.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/co\
mmand.schema.json/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var u=F===e}else var u=!0}}}else
return v.errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/type",keyword:"type",
params:{type:"object"}}],!1;var c=!0}else if(n==="ns3")X(o,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"\
simulator",rootData:P,dynamicAnchors:j})||(s=s===null?X.errors:s.concat(X.errors),e=s.length),c!==!0&&(c=!0);else if(n===
"omnetpp")R(o,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"simulator",rootData:P,dynamicAnchors:j})||
(s=s===null?R.errors:s.concat(R.errors),e=s.length),c!==!0&&(c=!0);else return v.errors=[{instancePath:r+"/sim\
ulator",schemaPath:"#/properties/simulator/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:n}}],!1;else return v.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/d\
iscriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:n}}],!1}}else return v.errors=[{
instancePath:r+"/simulator",schemaPath:"#/properties/simulator/type",keyword:"type",params:{type:"object"}}],!1;
var a=T===e}else var a=!0;if(a){if(t.parameters!==void 0){let o=e;_e(t.parameters,{instancePath:r+"/parameters",
parentData:t,parentDataProperty:"parameters",rootData:P,dynamicAnchors:j})||(s=s===null?_e.errors:s.concat(_e.
errors),e=s.length);var a=o===e}else var a=!0;if(a){if(t.points!==void 0){let o=t.points,T=e;if(e===T)if(Array.
isArray(o)){if(o.length<1)return v.errors=[{instancePath:r+"/points",schemaPath:"#/properties/points/minItems",
keyword:"minItems",params:{limit:1}}],!1;{var b=!0;let z=o.length;for(let n=0;n<z;n++){let y=o[n],$=e,S=e,L=!1,
F=e;pe(y,{instancePath:r+"/points/"+n,parentData:o,parentDataProperty:n,rootData:P,dynamicAnchors:j})||(s=s===
null?pe.errors:s.concat(pe.errors),e=s.length);var f=F===e;if(L=L||f,f)var x=!0;let B=e;ke(y,{instancePath:r+"\
/points/"+n,parentData:o,parentDataProperty:n,rootData:P,dynamicAnchors:j})||(s=s===null?ke.errors:s.concat(ke.
errors),e=s.length);var f=B===e;if(L=L||f,f&&x!==!0&&(x=!0),L)e=S,s!==null&&(S?s.length=S:s=null);else{let ge={
instancePath:r+"/points/"+n,schemaPath:"#/properties/points/items/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[ge]:s.push(ge),e++,v.errors=s,!1}var b=$===e;if(!b)break}}}else return v.errors=[{instancePath:r+"/poi\
nts",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.exclude!==void 0){let o=t.exclude,T=e;if(e===T)if(Array.isArray(o)){var i=!0;let z=o.length;for(let n=0;n<
z;n++){let y=e;ie(o[n],{instancePath:r+"/exclude/"+n,parentData:o,parentDataProperty:n,rootData:P,dynamicAnchors:j})||
(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var i=y===e;if(!i)break}}else return v.errors=[{instancePath:r+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.zip!==void 0){let o=t.zip,T=e;if(e===T)if(Array.isArray(o)){var A=!0;let z=o.length;for(let n=0;n<z;n++){
let y=o[n],$=e;if(e===$)if(Array.isArray(y)){if(y.length<2)return v.errors=[{instancePath:r+"/zip/"+n,schemaPath:"\
#/properties/zip/items/minItems",keyword:"minItems",params:{limit:2}}],!1;{var k=!0;let L=y.length;for(let F=0;F<
L;F++){let B=y[F],Q=e;if(e===e)if(typeof B=="string"){if(E(B)>100)return v.errors=[{instancePath:r+"/zip/"+n+"\
/"+F,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;
if(!Pe.test(B))return v.errors=[{instancePath:r+"/zip/"+n+"/"+F,schemaPath:"values.schema.json#/$defs/paramete\
rName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return v.errors=[{instancePath:r+
"/zip/"+n+"/"+F,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"}}],
!1;var k=Q===e;if(!k)break}}}else return v.errors=[{instancePath:r+"/zip/"+n,schemaPath:"#/properties/zip/item\
s/type",keyword:"type",params:{type:"array"}}],!1;var A=$===e;if(!A)break}}else return v.errors=[{instancePath:r+
"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.where!==void 0){let o=t.where,T=e;if(e===e)if(typeof o=="string"){if(E(o)<1)return v.errors=[{instancePath:r+
"/where",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return v.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.derive!==void 0){let o=t.derive,T=e;if(e===T)if(o&&typeof o==
"object"&&!Array.isArray(o)){for(let z in o){let n=e;if(e===e)if(typeof z=="string"){if(E(z)>100){let $={instancePath:r+
"/derive",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},
propertyName:z};s===null?s=[$]:s.push($),e++}else if(!Pe.test(z)){let $={instancePath:r+"/derive",schemaPath:"\
values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},
propertyName:z};s===null?s=[$]:s.push($),e++}}else{let $={instancePath:r+"/derive",schemaPath:"values.schema.j\
son#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:z};s===null?s=[$]:s.push($),
e++}var q=n===e;if(!q){let $={instancePath:r+"/derive",schemaPath:"#/properties/derive/propertyNames",keyword:"\
propertyNames",params:{propertyName:z}};return s===null?s=[$]:s.push($),e++,v.errors=s,!1;break}}if(q)for(let z in o){
let n=o[z],y=e;if(e===e)if(typeof n=="string"){if(E(n)<1)return v.errors=[{instancePath:r+"/derive/"+z.replace(
/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return v.errors=[{instancePath:r+"/derive/"+z.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var ee=y===e;if(!ee)break}}else
return v.errors=[{instancePath:r+"/derive",schemaPath:"#/properties/derive/type",keyword:"type",params:{type:"\
object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.fixed!==void 0){let o=e;ie(t.fixed,{instancePath:r+"/fixed",
parentData:t,parentDataProperty:"fixed",rootData:P,dynamicAnchors:j})||(s=s===null?ie.errors:s.concat(ie.errors),
e=s.length);var a=o===e}else var a=!0;if(a){if(t.repetitions!==void 0){let o=t.repetitions,T=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return v.errors=[{instancePath:r+"/repetitions",schemaPath:"#/proper\
ties/repetitions/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof o=="number"&&isFinite(o)){
if(o>1e7||isNaN(o))return v.errors=[{instancePath:r+"/repetitions",schemaPath:"#/properties/repetitions/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(o<1||isNaN(o))return v.errors=[{instancePath:r+
"/repetitions",schemaPath:"#/properties/repetitions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var a=T===e}else var a=!0;if(a){if(t.precision!==void 0){let o=t.precision,T=e;if(e===T)if(o&&typeof o=="ob\
ject"&&!Array.isArray(o)){let z;if(o.metrics===void 0&&(z="metrics")||o.halfWidth===void 0&&(z="halfWidth"))return v.
errors=[{instancePath:r+"/precision",schemaPath:"#/properties/precision/required",keyword:"required",params:{missingProperty:z}}],
!1;{let n=e;for(let y in o)if(!(y==="metrics"||y==="halfWidth"||y==="confidence"||y==="min"||y==="max"||y==="s\
imultaneous")){return v.errors=[{instancePath:r+"/precision",schemaPath:"#/properties/precision/additionalProp\
erties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(n===e){if(o.metrics!==void 0){
let y=o.metrics,$=e;if(e===$)if(Array.isArray(y)){if(y.length<1)return v.errors=[{instancePath:r+"/precision/m\
etrics",schemaPath:"#/properties/precision/properties/metrics/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var O=!0;let S=y.length;for(let L=0;L<S;L++){let F=y[L],B=e;if(e===e)if(typeof F=="string"){if(E(F)<1)return v.
errors=[{instancePath:r+"/precision/metrics/"+L,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return v.errors=[{instancePath:r+"/precision/metrics/"+L,schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var O=B===e;if(!O)break}if(O){let L=y.
length,F;if(L>1){e:for(;L--;)for(F=L;F--;)if(hr(y[L],y[F])){return v.errors=[{instancePath:r+"/precision/metri\
cs",schemaPath:"#/properties/precision/properties/metrics/uniqueItems",keyword:"uniqueItems",params:{i:L,j:F}}],
!1;break e}}}}}else return v.errors=[{instancePath:r+"/precision/metrics",schemaPath:"#/properties/precision/p\
roperties/metrics/type",keyword:"type",params:{type:"array"}}],!1;var V=$===e}else var V=!0;if(V){if(o.halfWidth!==
void 0){let y=o.halfWidth,$=e;if(e===$)if(y&&typeof y=="object"&&!Array.isArray(y)){if(Object.keys(y).length<1)
return v.errors=[{instancePath:r+"/precision/halfWidth",schemaPath:"#/properties/precision/properties/halfWidt\
h/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let L=e;for(let F in y)if(!(F==="relative"||F===
"absolute")){return v.errors=[{instancePath:r+"/precision/halfWidth",schemaPath:"#/properties/precision/proper\
ties/halfWidth/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:F}}],!1;break}if(L===
e){if(y.relative!==void 0){let F=y.relative,B=e;if(!(typeof F=="number"&&isFinite(F))&&typeof F!="string")return v.
errors=[{instancePath:r+"/precision/halfWidth/relative",schemaPath:"#/properties/precision/properties/halfWidt\
h/properties/relative/type",keyword:"type",params:{type:Me.properties.precision.properties.halfWidth.properties.
relative.type}}],!1;if(e===B){if(typeof F=="number"&&isFinite(F)){if(F>=1||isNaN(F))return v.errors=[{instancePath:r+
"/precision/halfWidth/relative",schemaPath:"#/properties/precision/properties/halfWidth/properties/relative/ex\
clusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}}],!1;if(F<=0||isNaN(F))return v.errors=
[{instancePath:r+"/precision/halfWidth/relative",schemaPath:"#/properties/precision/properties/halfWidth/prope\
rties/relative/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}if(e===B&&typeof F==
"string"&&!vr.test(F))return v.errors=[{instancePath:r+"/precision/halfWidth/relative",schemaPath:"#/propertie\
s/precision/properties/halfWidth/properties/relative/pattern",keyword:"pattern",params:{pattern:"^(0*[1-9][0-9\
]?(\\.[0-9]+)?|0+\\.0*[1-9][0-9]*)%$"}}],!1}var Te=B===e}else var Te=!0;if(Te)if(y.absolute!==void 0){let F=y.
absolute,B=e;if(e===B)if(typeof F=="number"&&isFinite(F)){if(F<=0||isNaN(F))return v.errors=[{instancePath:r+"\
/precision/halfWidth/absolute",schemaPath:"#/properties/precision/properties/halfWidth/properties/absolute/exc\
lusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else return v.errors=[{instancePath:r+
"/precision/halfWidth/absolute",schemaPath:"#/properties/precision/properties/halfWidth/properties/absolute/ty\
pe",keyword:"type",params:{type:"number"}}],!1;var Te=B===e}else var Te=!0}}}else return v.errors=[{instancePath:r+
"/precision/halfWidth",schemaPath:"#/properties/precision/properties/halfWidth/type",keyword:"type",params:{type:"\
object"}}],!1;var V=$===e}else var V=!0;if(V){if(o.confidence!==void 0){let y=o.confidence,$=e;if(e===$)if(typeof y==
"number"&&isFinite(y)){if(y<.5||isNaN(y))return v.errors=[{instancePath:r+"/precision/confidence",schemaPath:"\
#/properties/precision/properties/confidence/minimum",keyword:"minimum",params:{comparison:">=",limit:.5}}],!1;
if(y>=1||isNaN(y))return v.errors=[{instancePath:r+"/precision/confidence",schemaPath:"#/properties/precision/\
properties/confidence/exclusiveMaximum",keyword:"exclusiveMaximum",params:{comparison:"<",limit:1}}],!1}else return v.
errors=[{instancePath:r+"/precision/confidence",schemaPath:"#/properties/precision/properties/confidence/type",
keyword:"type",params:{type:"number"}}],!1;var V=$===e}else var V=!0;if(V){if(o.min!==void 0){let y=o.min,$=e;
if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return v.errors=[{instancePath:r+"/precision/min",schemaPath:"\
#/properties/precision/properties/min/type",keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof y=="n\
umber"&&isFinite(y)){if(y>1e7||isNaN(y))return v.errors=[{instancePath:r+"/precision/min",schemaPath:"#/proper\
ties/precision/properties/min/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(y<3||isNaN(
y))return v.errors=[{instancePath:r+"/precision/min",schemaPath:"#/properties/precision/properties/min/minimum",
keyword:"minimum",params:{comparison:">=",limit:3}}],!1}var V=$===e}else var V=!0;if(V){if(o.max!==void 0){let y=o.
max,$=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return v.errors=[{instancePath:r+"/precision/\
max",schemaPath:"#/properties/precision/properties/max/type",keyword:"type",params:{type:"integer"}}],!1;if(e===
$&&typeof y=="number"&&isFinite(y)){if(y>1e7||isNaN(y))return v.errors=[{instancePath:r+"/precision/max",schemaPath:"\
#/properties/precision/properties/max/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(y<
3||isNaN(y))return v.errors=[{instancePath:r+"/precision/max",schemaPath:"#/properties/precision/properties/ma\
x/minimum",keyword:"minimum",params:{comparison:">=",limit:3}}],!1}var V=$===e}else var V=!0;if(V)if(o.simultaneous!==
void 0){let y=e;if(typeof o.simultaneous!="boolean")return v.errors=[{instancePath:r+"/precision/simultaneous",
schemaPath:"#/properties/precision/properties/simultaneous/type",keyword:"type",params:{type:"boolean"}}],!1;var V=y===
e}else var V=!0}}}}}}}else return v.errors=[{instancePath:r+"/precision",schemaPath:"#/properties/precision/ty\
pe",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.budget!==void 0){let o=t.budget,
T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){if(Object.keys(o).length<1)return v.errors=[{instancePath:r+
"/budget",schemaPath:"#/properties/budget/minProperties",keyword:"minProperties",params:{limit:1}}],!1;{let z=e;
for(let n in o)if(!(n==="time"||n==="cost"||n==="coreHour")){return v.errors=[{instancePath:r+"/budget",schemaPath:"\
#/properties/budget/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}
if(z===e){if(o.time!==void 0){let n=o.time,y=e,$=e;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n)))return v.
errors=[{instancePath:r+"/budget/time",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{
type:qe.type}}],!1;if(e===$){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.errors=[{instancePath:r+
"/budget/time",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===$&&typeof n=="string"&&!Ee.test(n))return v.errors=[{instancePath:r+"/budg\
et/time",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.\
[0-9]+)?(s|m|h|d)$"}}],!1}var je=y===e}else var je=!0;if(je){if(o.cost!==void 0){let n=o.cost,y=e;if(e===y)if(typeof n==
"number"&&isFinite(n)){if(n<=0||isNaN(n))return v.errors=[{instancePath:r+"/budget/cost",schemaPath:"#/propert\
ies/budget/properties/cost/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else
return v.errors=[{instancePath:r+"/budget/cost",schemaPath:"#/properties/budget/properties/cost/type",keyword:"\
type",params:{type:"number"}}],!1;var je=y===e}else var je=!0;if(je)if(o.coreHour!==void 0){let n=o.coreHour,y=e;
if(e===y)if(typeof n=="number"&&isFinite(n)){if(n<=0||isNaN(n))return v.errors=[{instancePath:r+"/budget/coreH\
our",schemaPath:"#/properties/budget/properties/coreHour/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return v.errors=[{instancePath:r+"/budget/coreHour",schemaPath:"#/properties\
/budget/properties/coreHour/type",keyword:"type",params:{type:"number"}}],!1;var je=y===e}else var je=!0}}}}else
return v.errors=[{instancePath:r+"/budget",schemaPath:"#/properties/budget/type",keyword:"type",params:{type:"\
object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.seed!==void 0){let o=t.seed,T=e;if(e===T)if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){let z=e;for(let n in o)if(!(n==="base"||n==="vary")){return v.errors=[{instancePath:r+
"/seed",schemaPath:"#/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(z===e){if(o.base!==void 0){let n=o.base,y=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))
return v.errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties/seed/properties/base/type",keyword:"typ\
e",params:{type:"integer"}}],!1;if(e===y&&typeof n=="number"&&isFinite(n)){if(n>2147483647||isNaN(n))return v.
errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties/seed/properties/base/maximum",keyword:"maximum",
params:{comparison:"<=",limit:2147483647}}],!1;if(n<1||isNaN(n))return v.errors=[{instancePath:r+"/seed/base",
schemaPath:"#/properties/seed/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var Ie=y===e}else var Ie=!0;if(Ie)if(o.vary!==void 0){let n=o.vary,y=e,$=e,S=!1,L=e;if(n!=="all"){let Q={instancePath:r+
"/seed/vary",schemaPath:"campaign.schema.json#/$defs/all/const",keyword:"const",params:{allowedValue:"all"}};s===
null?s=[Q]:s.push(Q),e++}var Ze=L===e;S=S||Ze;let F=e;ce(n,{instancePath:r+"/seed/vary",parentData:o,parentDataProperty:"\
vary",rootData:P,dynamicAnchors:j})||(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var Ze=F===e;if(S=S||
Ze,S)e=$,s!==null&&($?s.length=$:s=null);else{let Q={instancePath:r+"/seed/vary",schemaPath:"#/properties/seed\
/properties/vary/anyOf",keyword:"anyOf",params:{}};return s===null?s=[Q]:s.push(Q),e++,v.errors=s,!1}var Ie=y===
e}else var Ie=!0}}else return v.errors=[{instancePath:r+"/seed",schemaPath:"#/properties/seed/type",keyword:"t\
ype",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.inputs!==void 0){let o=t.inputs,T=e;if(e===
T)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let z in o){let n=e;if(e===e)if(typeof z=="string"){if(E(z)>
100){let $={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/maxLength",keyword:"maxLength",params:{limit:100},
propertyName:z};s===null?s=[$]:s.push($),e++}else if(!gr.test(z)){let $={instancePath:r+"/inputs",schemaPath:"\
#/$defs/inputName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:z};s===
null?s=[$]:s.push($),e++}}else{let $={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/type",keyword:"ty\
pe",params:{type:"string"},propertyName:z};s===null?s=[$]:s.push($),e++}var Ke=n===e;if(!Ke){let $={instancePath:r+
"/inputs",schemaPath:"#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:z}};return s===
null?s=[$]:s.push($),e++,v.errors=s,!1;break}}if(Ke)for(let z in o){let n=e;ye(o[z],{instancePath:r+"/inputs/"+
z.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:z,rootData:P,dynamicAnchors:j})||(s=s===
null?ye.errors:s.concat(ye.errors),e=s.length);var pr=n===e;if(!pr)break}}else return v.errors=[{instancePath:r+
"/inputs",schemaPath:"#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.metrics!==void 0){let o=e;he(t.metrics,{instancePath:r+"/metrics",parentData:t,parentDataProperty:"\
metrics",rootData:P,dynamicAnchors:j})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var a=o===e}else
var a=!0;if(a){if(t.collect!==void 0){let o=t.collect,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){
let z;if(o.run===void 0&&(z="run"))return v.errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collec\
t/required",keyword:"required",params:{missingProperty:z}}],!1;{let n=e;for(let y in o)if(!(y==="run"||y==="me\
trics"||y==="table")){return v.errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collect/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(n===e){if(o.run!==void 0){
let y=o.run,$=e;if(e===$)if(Array.isArray(y)){if(y.length<1)return v.errors=[{instancePath:r+"/collect/run",schemaPath:"\
#/properties/collect/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var Je=!0;let S=y.length;
for(let L=0;L<S;L++){let F=e;if(typeof y[L]!="string")return v.errors=[{instancePath:r+"/collect/run/"+L,schemaPath:"\
#/properties/collect/properties/run/items/type",keyword:"type",params:{type:"string"}}],!1;var Je=F===e;if(!Je)
break}}}else return v.errors=[{instancePath:r+"/collect/run",schemaPath:"#/properties/collect/properties/run/t\
ype",keyword:"type",params:{type:"array"}}],!1;var Ne=$===e}else var Ne=!0;if(Ne){if(o.metrics!==void 0){let y=e;
he(o.metrics,{instancePath:r+"/collect/metrics",parentData:o,parentDataProperty:"metrics",rootData:P,dynamicAnchors:j})||
(s=s===null?he.errors:s.concat(he.errors),e=s.length);var Ne=y===e}else var Ne=!0;if(Ne)if(o.table!==void 0){let y=o.
table,$=e;if(e===e)if(typeof y=="string"){if(E(y)<1)return v.errors=[{instancePath:r+"/collect/table",schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return v.errors=[{instancePath:r+
"/collect/table",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var Ne=$===
e}else var Ne=!0}}}}else return v.errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collect/type",keyword:"\
type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.results!==void 0){let o=t.results,T=e;if(e===
T)if(Array.isArray(o)){var Ye=!0;let z=o.length;for(let n=0;n<z;n++){let y=o[n],$=e,S=e,L=!1,F=e;if(e===e)if(typeof y==
"string"){if(E(y)<1){let le={instancePath:r+"/results/"+n,schemaPath:"campaign.schema.json#/$defs/resultGlob/m\
inLength",keyword:"minLength",params:{limit:1}};s===null?s=[le]:s.push(le),e++}}else{let le={instancePath:r+"/\
results/"+n,schemaPath:"campaign.schema.json#/$defs/resultGlob/type",keyword:"type",params:{type:"string"}};s===
null?s=[le]:s.push(le),e++}var Se=F===e;L=L||Se;let Q=e;se(y,{instancePath:r+"/results/"+n,parentData:o,parentDataProperty:n,
rootData:P,dynamicAnchors:j})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);var Se=Q===e;if(L=L||Se,L)
e=S,s!==null&&(S?s.length=S:s=null);else{let le={instancePath:r+"/results/"+n,schemaPath:"#/properties/results\
/items/anyOf",keyword:"anyOf",params:{}};return s===null?s=[le]:s.push(le),e++,v.errors=s,!1}var Ye=$===e;if(!Ye)
break}}else return v.errors=[{instancePath:r+"/results",schemaPath:"#/properties/results/type",keyword:"type",
params:{type:"array"}}],!1;var a=T===e}else var a=!0;if(a){if(t.limits!==void 0){let o=t.limits,T=e;if(e===T)if(o&&
typeof o=="object"&&!Array.isArray(o)){let z=e;for(let n in o)if(!(n==="time"||n==="memory"||n==="disk"||n==="\
retries"||n==="crashes"||n==="failures")){return v.errors=[{instancePath:r+"/limits",schemaPath:"#/properties/\
limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(z===e){
if(o.time!==void 0){let n=o.time,y=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string")return v.errors=
[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/type",keyword:"type",params:{type:Me.
properties.limits.properties.time.type}}],!1;if(e===y){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.
errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===y&&typeof n=="string"&&E(n)<1)return v.errors=[{
instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/minLength",keyword:"minLength",params:{
limit:1}}],!1}var H=y===e}else var H=!0;if(H){if(o.memory!==void 0){let n=o.memory,y=e;if(!(typeof n=="number"&&
isFinite(n))&&typeof n!="string")return v.errors=[{instancePath:r+"/limits/memory",schemaPath:"#/properties/li\
mits/properties/memory/type",keyword:"type",params:{type:Me.properties.limits.properties.memory.type}}],!1;if(e===
y){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.errors=[{instancePath:r+"/limits/memory",schemaPath:"\
#/properties/limits/properties/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===y&&typeof n=="string"&&E(n)<1)return v.errors=[{instancePath:r+"/limits/memory",schemaPath:"#/proper\
ties/limits/properties/memory/minLength",keyword:"minLength",params:{limit:1}}],!1}var H=y===e}else var H=!0;if(H){
if(o.disk!==void 0){let n=o.disk,y=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!="string")return v.errors=
[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/type",keyword:"type",params:{type:Me.
properties.limits.properties.disk.type}}],!1;if(e===y){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.
errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===y&&typeof n=="string"&&E(n)<1)return v.errors=[{
instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/disk/minLength",keyword:"minLength",params:{
limit:1}}],!1}var H=y===e}else var H=!0;if(H){if(o.retries!==void 0){let n=o.retries,y=e;if(!(typeof n=="numbe\
r"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:r+"/limits/retries",schemaPath:"#/propertie\
s/limits/properties/retries/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof n=="number"&&isFinite(
n)){if(n>100||isNaN(n))return v.errors=[{instancePath:r+"/limits/retries",schemaPath:"#/properties/limits/prop\
erties/retries/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(n<0||isNaN(n))return v.errors=
[{instancePath:r+"/limits/retries",schemaPath:"#/properties/limits/properties/retries/minimum",keyword:"minimu\
m",params:{comparison:">=",limit:0}}],!1}var H=y===e}else var H=!0;if(H){if(o.crashes!==void 0){let n=o.crashes,
y=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:r+"/limits/crashes",
schemaPath:"#/properties/limits/properties/crashes/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&
typeof n=="number"&&isFinite(n)){if(n>100||isNaN(n))return v.errors=[{instancePath:r+"/limits/crashes",schemaPath:"\
#/properties/limits/properties/crashes/maximum",keyword:"maximum",params:{comparison:"<=",limit:100}}],!1;if(n<
1||isNaN(n))return v.errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/cras\
hes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var H=y===e}else var H=!0;if(H)if(o.failures!==
void 0){let n=o.failures,y=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return v.errors=[{instancePath:r+
"/limits/failures",schemaPath:"#/properties/limits/properties/failures/type",keyword:"type",params:{type:"inte\
ger"}}],!1;if(e===y&&typeof n=="number"&&isFinite(n)&&(n<1||isNaN(n)))return v.errors=[{instancePath:r+"/limit\
s/failures",schemaPath:"#/properties/limits/properties/failures/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1;var H=y===e}else var H=!0}}}}}}else return v.errors=[{instancePath:r+"/limits",schemaPath:"#\
/properties/limits/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.resources!==
void 0){let o=t.resources,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let z=e;for(let n in o)if(!(n===
"cpus"||n==="memory")){return v.errors=[{instancePath:r+"/resources",schemaPath:"#/properties/resources/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(z===e){if(o.cpus!==
void 0){let n=o.cpus,y=e;if(e===y)if(typeof n=="number"&&isFinite(n)){if(n>1024||isNaN(n))return v.errors=[{instancePath:r+
"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(n<=0||isNaN(n))return v.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#/proper\
ties/resources/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1}else return v.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/\
type",keyword:"type",params:{type:"number"}}],!1;var Fe=y===e}else var Fe=!0;if(Fe)if(o.memory!==void 0){let n=o.
memory,y=e,$=e;if(typeof n!="string"&&!(typeof n=="number"&&isFinite(n)))return v.errors=[{instancePath:r+"/re\
sources/memory",schemaPath:"values.schema.json#/$defs/size/type",keyword:"type",params:{type:xe.type}}],!1;if(e===
$){if(typeof n=="number"&&isFinite(n)&&(n<=0||isNaN(n)))return v.errors=[{instancePath:r+"/resources/memory",schemaPath:"\
values.schema.json#/$defs/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===$&&typeof n=="string"&&!$e.test(n))return v.errors=[{instancePath:r+"/resources/memory",schemaPath:"\
values.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],
!1}var Fe=y===e}else var Fe=!0}}else return v.errors=[{instancePath:r+"/resources",schemaPath:"#/properties/re\
sources/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.priority!==void 0){
let o=t.priority,T=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return v.errors=[{instancePath:r+
"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof o==
"number"&&isFinite(o)){if(o>1e3||isNaN(o))return v.errors=[{instancePath:r+"/priority",schemaPath:"#/propertie\
s/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}}],!1;if(o<-1e3||isNaN(o))return v.errors=
[{instancePath:r+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:-1e3}}],!1}var a=T===e}else var a=!0;if(a)if(t.needs!==void 0){let o=t.needs,T=e;if(e===T)if(Array.isArray(
o)){var Xe=!0;let z=o.length;for(let n=0;n<z;n++){let y=o[n],$=e;if(e===e)if(typeof y=="string"){if(!Ve.test(y))
return v.errors=[{instancePath:r+"/needs/"+n,schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"patt\
ern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return v.errors=[{instancePath:r+"/needs/"+
n,schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"string"}}],!1;var Xe=$===e;if(!Xe)
break}}else return v.errors=[{instancePath:r+"/needs",schemaPath:"#/properties/needs/type",keyword:"type",params:{
type:"array"}}],!1;var a=T===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else return v.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return v.errors=s,e===0}v.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};function Z(t,{instancePath:r="",parentData:M,parentDataProperty:I,rootData:P=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let d;if(t.version===void 0&&(d="version")||t.name===void 0&&(d="name")||
t.campaigns===void 0&&(d="campaigns"))return Z.errors=[{instancePath:r,schemaPath:"#/required",keyword:"requir\
ed",params:{missingProperty:d}}],!1;{let N=e;for(let u in t)if(!(u==="version"||u==="name"||u==="cluster"||u===
"networks"||u==="services"||u==="images"||u==="campaigns")){return Z.errors=[{instancePath:r,schemaPath:"#/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(N===e){if(t.version!==
void 0){let u=e;if(t.version!==1)return Z.errors=[{instancePath:r+"/version",schemaPath:"#/properties/version/\
const",keyword:"const",params:{allowedValue:1}}],!1;var a=u===e}else var a=!0;if(a){if(t.name!==void 0){let u=t.
name,h=e;if(e===e)if(typeof u=="string"){if(!Ve.test(u))return Z.errors=[{instancePath:r+"/name",schemaPath:"v\
alues.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],
!1}else return Z.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=h===e}else var a=!0;if(a){if(t.cluster!==void 0){let u=e;fe(t.cluster,{instancePath:r+
"/cluster",parentData:t,parentDataProperty:"cluster",rootData:P,dynamicAnchors:j})||(s=s===null?fe.errors:s.concat(
fe.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.networks!==void 0){let u=t.networks,h=e;if(e===h)if(u&&
typeof u=="object"&&!Array.isArray(u)){let b=e;for(let x in u)if(!(x==="interlink"||x==="buildnet")){return Z.
errors=[{instancePath:r+"/networks",schemaPath:"#/properties/networks/additionalProperties",keyword:"additiona\
lProperties",params:{additionalProperty:x}}],!1;break}if(b===e){if(u.interlink!==void 0){let x=u.interlink,f=e;
if(e===f)if(x&&typeof x=="object"&&!Array.isArray(x)){let i=e;for(let A in x)if(!(A==="internal"||A==="subnet")){
return Z.errors=[{instancePath:r+"/networks/interlink",schemaPath:"#/properties/networks/properties/interlink/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],!1;break}if(i===e){if(x.internal!==
void 0){let A=e;if(typeof x.internal!="boolean")return Z.errors=[{instancePath:r+"/networks/interlink/internal",
schemaPath:"#/properties/networks/properties/interlink/properties/internal/type",keyword:"type",params:{type:"\
boolean"}}],!1;var g=A===e}else var g=!0;if(g)if(x.subnet!==void 0){let A=x.subnet,k=e;if(e===e)if(typeof A=="\
string"){if(!Ce.test(A))return Z.errors=[{instancePath:r+"/networks/interlink/subnet",schemaPath:"values.schem\
a.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"}}],!1}else
return Z.errors=[{instancePath:r+"/networks/interlink/subnet",schemaPath:"values.schema.json#/$defs/cidr/type",
keyword:"type",params:{type:"string"}}],!1;var g=k===e}else var g=!0}}else return Z.errors=[{instancePath:r+"/\
networks/interlink",schemaPath:"#/properties/networks/properties/interlink/type",keyword:"type",params:{type:"\
object"}}],!1;var m=f===e}else var m=!0;if(m)if(u.buildnet!==void 0){let x=u.buildnet,f=e;if(e===f)if(x&&typeof x==
"object"&&!Array.isArray(x)){let A=e;for(let k in x)if(k!=="subnet"){return Z.errors=[{instancePath:r+"/networ\
ks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/additionalProperties",keyword:"additionalPr\
operties",params:{additionalProperty:k}}],!1;break}if(A===e&&x.subnet!==void 0){let k=x.subnet;if(e===e)if(typeof k==
"string"){if(!Ce.test(k))return Z.errors=[{instancePath:r+"/networks/buildnet/subnet",schemaPath:"values.schem\
a.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"}}],!1}else
return Z.errors=[{instancePath:r+"/networks/buildnet/subnet",schemaPath:"values.schema.json#/$defs/cidr/type",
keyword:"type",params:{type:"string"}}],!1}}else return Z.errors=[{instancePath:r+"/networks/buildnet",schemaPath:"\
#/properties/networks/properties/buildnet/type",keyword:"type",params:{type:"object"}}],!1;var m=f===e}else var m=!0}}else
return Z.errors=[{instancePath:r+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"\
object"}}],!1;var a=h===e}else var a=!0;if(a){if(t.services!==void 0){let u=e;_(t.services,{instancePath:r+"/s\
ervices",parentData:t,parentDataProperty:"services",rootData:P,dynamicAnchors:j})||(s=s===null?_.errors:s.concat(
_.errors),e=s.length);var a=u===e}else var a=!0;if(a){if(t.images!==void 0){let u=t.images,h=e;if(e===h)if(u&&
typeof u=="object"&&!Array.isArray(u)){let b=e;for(let x in u)if(!(x==="registry"||x==="base"||x==="ca")){return Z.
errors=[{instancePath:r+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:x}}],!1;break}if(b===e){if(u.registry!==void 0){let x=u.registry,f=e;if(e===
f)if(typeof x=="string"){if(!mr.test(x))return Z.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prop\
erties/images/properties/registry/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9\
]{1,5})?(/[a-z0-9._/-]+)?$"}}],!1}else return Z.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prope\
rties/images/properties/registry/type",keyword:"type",params:{type:"string"}}],!1;var p=f===e}else var p=!0;if(p){
if(u.base!==void 0){let x=u.base,f=e;if(e===f)if(typeof x=="string"){if(!be.test(x))return Z.errors=[{instancePath:r+
"/images/base",schemaPath:"#/properties/images/properties/base/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return Z.errors=[{instancePath:r+"/images/base",schemaPath:"#/properties\
/images/properties/base/type",keyword:"type",params:{type:"string"}}],!1;var p=f===e}else var p=!0;if(p)if(u.ca!==
void 0){let x=u.ca,f=e;if(e===e)if(typeof x=="string"){if(E(x)<1)return Z.errors=[{instancePath:r+"/images/ca",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Z.
errors=[{instancePath:r+"/images/ca",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var p=f===e}else var p=!0}}}else return Z.errors=[{instancePath:r+"/images",schemaPath:"#/proper\
ties/images/type",keyword:"type",params:{type:"object"}}],!1;var a=h===e}else var a=!0;if(a)if(t.campaigns!==void 0){
let u=t.campaigns,h=e;if(e===h)if(Array.isArray(u)){if(u.length<1)return Z.errors=[{instancePath:r+"/campaigns",
schemaPath:"#/properties/campaigns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var w=!0;let b=u.length;
for(let x=0;x<b;x++){let f=e;v(u[x],{instancePath:r+"/campaigns/"+x,parentData:u,parentDataProperty:x,rootData:P,
dynamicAnchors:j})||(s=s===null?v.errors:s.concat(v.errors),e=s.length);var w=f===e;if(!w)break}}}else return Z.
errors=[{instancePath:r+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{type:"arr\
ay"}}],!1;var a=h===e}else var a=!0}}}}}}}}else return Z.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Z.errors=s,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Mr as default,zr as validate};
