// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs.
var rr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(F){throw r=0,F}};var Ue=rr(Le=>{"use strict";Object.defineProperty(Le,"__esModule",{value:!0});function He(t){let r=t.length,F=0,
I=0,x;for(;I<r;)F++,x=t.charCodeAt(I++),x>=55296&&x<=56319&&I<r&&(x=t.charCodeAt(I),(x&64512)===56320&&I++);return F}
Le.default=He;He.code='require("ajv/dist/runtime/ucs2length").default'});var hr=Z,vr=Z;var Ee=new RegExp("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$","u"),qe=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1\
,2}$","u"),sr=new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$","u"),Pe=new RegExp("^[a-\
z0-9][A-Za-z0-9._/:@-]*$","u");var L=Ue().default;function U(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){
let s=null,e=0,p=U.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))return U.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="p\
rovider"||n==="parallel"||n==="store")){return U.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===e){if(t.provider!==void 0){let n=e;if(t.
provider!=="local")return U.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"\
const",params:{allowedValue:"local"}}],!1;var a=n===e}else var a=!0;if(a){if(t.parallel!==void 0){let n=t.parallel,
v=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return U.errors=[{instancePath:r+"/parallel",schemaPath:"\
#/properties/parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof n=="number"&&isFinite(
n)){if(n>4096||isNaN(n))return U.errors=[{instancePath:r+"/parallel",schemaPath:"#/properties/parallel/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(n<1||isNaN(n))return U.errors=[{instancePath:r+"\
/parallel",schemaPath:"#/properties/parallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var a=v===e}else var a=!0;if(a)if(t.store!==void 0){let n=t.store,v=e;if(e===e)if(typeof n=="string"){if(L(n)<
1)return U.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"min\
Length",params:{limit:1}}],!1}else return U.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$\
defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}else return U.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=s,e===0}U.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Ke=new RegExp("^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$","u"),tr=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.+-]*$","u");function V(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,
dynamicAnchors:_={}}={}){let s=null,e=0,p=V.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=
void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.provider===void 0&&(f="provider"))return V.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let n=e;for(let v in t)
if(!(v==="provider"||v==="manager"||v==="workers"||v==="context")){return V.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(n===e){if(t.
provider!==void 0){let v=e;if(t.provider!=="swarm")return V.errors=[{instancePath:r+"/provider",schemaPath:"#/\
properties/provider/const",keyword:"const",params:{allowedValue:"swarm"}}],!1;var a=v===e}else var a=!0;if(a){
if(t.manager!==void 0){let v=t.manager,c=e;if(e===e)if(typeof v=="string"){if(!Ke.test(v))return V.errors=[{instancePath:r+
"/manager",schemaPath:"#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0\
-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return V.errors=[{instancePath:r+"/manager",schemaPath:"\
#/$defs/sshUrl/type",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(t.workers!==
void 0){let v=t.workers,c=e;if(e===c)if(Array.isArray(v)){var h=!0;let l=v.length;for(let y=0;y<l;y++){let u=v[y],
k=e;if(e===e)if(typeof u=="string"){if(!Ke.test(u))return V.errors=[{instancePath:r+"/workers/"+y,schemaPath:"\
#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A\
-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return V.errors=[{instancePath:r+"/workers/"+y,schemaPath:"#/$defs/ssh\
Url/type",keyword:"type",params:{type:"string"}}],!1;var h=k===e;if(!h)break}}else return V.errors=[{instancePath:r+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1;var a=c===e}else var a=!0;
if(a)if(t.context!==void 0){let v=t.context,c=e;if(e===c)if(typeof v=="string"){if(!tr.test(v))return V.errors=
[{instancePath:r+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9_.+-]*$"}}],!1}else return V.errors=[{instancePath:r+"/context",schemaPath:"#/properties/cont\
ext/type",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0}}}}}else return V.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=s,e===0}V.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var ar={title:"AwsCluster",description:"Machines on AWS, made for the study by one CloudForma\
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
examples:[["203.0.113.0/24"]]}}}}};var Ze={description:"A duration: a number with `s`, `m`, `h` or `d`, or a number of seconds.",type:["string","\
number"],exclusiveMinimum:0,pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","x-expected":"a duration such as 90s, 15m,\
 10h or 2d",examples:["15m"]},Se=Object.prototype.hasOwnProperty,ir=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),
Ie=new RegExp("^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$","u"),
Oe=new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","u"),nr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vpc\
-[0-9a-f]+)$","u"),or=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$","u");function pe(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=pe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return pe.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(!Ie.test(n))
return pe.errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}}],!1}else return pe.
errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/instanceType/type",keyword:"type",params:{type:"string"}}],!1;
var a=v===e;if(!a)break}}}else return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return pe.errors=s,e===0}pe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function re(t,{instancePath:r="",
parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=re.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.
manager===void 0&&(f="manager")||t.worker===void 0&&(f="worker"))return re.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f}}],!1;{let n=e;for(let v in t)if(!(v==="manager"||v===
"worker")){return re.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v}}],!1;break}if(n===e){if(t.manager!==void 0){let v=t.manager,c=e;if(e===e)if(typeof v==
"string"){if(!Ie.test(v))return re.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal\
(-[0-9]+xl)?)$"}}],!1}else return re.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/type",
keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a)if(t.worker!==void 0){let v=t.worker,
c=e,j=e,l=!1,y=e;if(e===e)if(typeof v=="string"){if(!Ie.test(v)){let d={instancePath:r+"/worker",schemaPath:"c\
luster.schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|mic\
ro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[d]:s.push(d),e++}}else{let d={instancePath:r+
"/worker",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};s===
null?s=[d]:s.push(d),e++}var h=y===e;l=l||h;let k=e;pe(v,{instancePath:r+"/worker",parentData:t,parentDataProperty:"\
worker",rootData:x,dynamicAnchors:_})||(s=s===null?pe.errors:s.concat(pe.errors),e=s.length);var h=k===e;if(l=
l||h,l)e=j,s!==null&&(j?s.length=j:s=null);else{let d={instancePath:r+"/worker",schemaPath:"#/properties/worke\
r/anyOf",keyword:"anyOf",params:{}};return s===null?s=[d]:s.push(d),e++,re.errors=s,!1}var a=c===e}else var a=!0}}}else
return re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return re.errors=
s,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function M(t,{instancePath:r="",parentData:F,parentDataProperty:I,
rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=M.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.provider===void 0&&(j="provider")||
t.region===void 0&&(j="region")||t.workers===void 0&&(j="workers")||t.network===void 0&&(j="network"))return M.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:j}}],!1;{let l=e;for(let y in t)
if(!Se.call(ar.properties,y)){return M.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:y}}],!1;break}if(l===e){if(t.provider!==void 0){let y=e;if(t.provider!==
"aws")return M.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"const",params:{
allowedValue:"aws"}}],!1;var a=y===e}else var a=!0;if(a){if(t.region!==void 0){let y=t.region,u=e;if(e===u)if(typeof y==
"string"){if(!ir.test(y))return M.errors=[{instancePath:r+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return M.errors=[{instancePath:r+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0;if(a){if(t.managers!==
void 0){let y=t.managers,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return M.errors=[{instancePath:r+
"/managers",schemaPath:"#/properties/managers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof y==
"number"&&isFinite(y)&&(y<1||isNaN(y)))return M.errors=[{instancePath:r+"/managers",schemaPath:"#/properties/m\
anagers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var a=u===e}else var a=!0;if(a){if(t.
workers!==void 0){let y=t.workers,u=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return M.errors=
[{instancePath:r+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===u&&typeof y=="number"&&isFinite(y)){if(y>200||isNaN(y))return M.errors=[{instancePath:r+"/workers",schemaPath:"\
#/properties/workers/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}}],!1;if(y<1||isNaN(y))return M.
errors=[{instancePath:r+"/workers",schemaPath:"#/properties/workers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var a=u===e}else var a=!0;if(a){if(t.instanceType!==void 0){let y=t.instanceType,u=e,k=e,P=!1,
d=e;if(e===e)if(typeof y=="string"){if(!Ie.test(y)){let D={instancePath:r+"/instanceType",schemaPath:"cluster.\
schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|smal\
l|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[D]:s.push(D),e++}}else{let D={instancePath:r+
"/instanceType",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};
s===null?s=[D]:s.push(D),e++}var h=d===e;P=P||h;let A=e;re(y,{instancePath:r+"/instanceType",parentData:t,parentDataProperty:"\
instanceType",rootData:x,dynamicAnchors:_})||(s=s===null?re.errors:s.concat(re.errors),e=s.length);var h=A===e;
if(P=P||h,P)e=k,s!==null&&(k?s.length=k:s=null);else{let D={instancePath:r+"/instanceType",schemaPath:"#/prope\
rties/instanceType/anyOf",keyword:"anyOf",params:{}};return s===null?s=[D]:s.push(D),e++,M.errors=s,!1}var a=u===
e}else var a=!0;if(a){if(t.spot!==void 0){let y=t.spot,u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){
let P=e;for(let d in y)if(d!=="maxPrice"){return M.errors=[{instancePath:r+"/spot",schemaPath:"#/properties/sp\
ot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(P===e&&y.maxPrice!==
void 0){let d=y.maxPrice;if(e===e)if(typeof d=="number"&&isFinite(d)){if(d<=0||isNaN(d))return M.errors=[{instancePath:r+
"/spot/maxPrice",schemaPath:"#/properties/spot/properties/maxPrice/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0}}],!1}else return M.errors=[{instancePath:r+"/spot/maxPrice",schemaPath:"#/prop\
erties/spot/properties/maxPrice/type",keyword:"type",params:{type:"number"}}],!1}}else return M.errors=[{instancePath:r+
"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:"object"}}],!1;var a=u===e}else var a=!0;
if(a){if(t.idle!==void 0){let y=t.idle,u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let P=e;for(let d in y)
if(!(d==="cpuBelow"||d==="period"||d==="periods")){return M.errors=[{instancePath:r+"/idle",schemaPath:"#/prop\
erties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(P===
e){if(y.cpuBelow!==void 0){let d=y.cpuBelow,i=e;if(e===i)if(typeof d=="number"&&isFinite(d)){if(d>100||isNaN(d))
return M.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/idle/properties/cpuBelow/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(d<=0||isNaN(d))return M.errors=[{instancePath:r+"/idle/cpu\
Below",schemaPath:"#/properties/idle/properties/cpuBelow/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return M.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/i\
dle/properties/cpuBelow/type",keyword:"type",params:{type:"number"}}],!1;var f=i===e}else var f=!0;if(f){if(y.
period!==void 0){let d=y.period,i=e,A=e;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d)))return M.errors=
[{instancePath:r+"/idle/period",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{type:Ze.
type}}],!1;if(e===A){if(typeof d=="number"&&isFinite(d)&&(d<=0||isNaN(d)))return M.errors=[{instancePath:r+"/i\
dle/period",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===A&&typeof d=="string"&&!Oe.test(d))return M.errors=[{instancePath:r+"/idle\
/period",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.\
[0-9]+)?(s|m|h|d)$"}}],!1}var f=i===e}else var f=!0;if(f)if(y.periods!==void 0){let d=y.periods,i=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return M.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/prope\
rties/idle/properties/periods/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof d=="number"&&
isFinite(d)){if(d>96||isNaN(d))return M.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/\
properties/periods/maximum",keyword:"maximum",params:{comparison:"<=",limit:96}}],!1;if(d<1||isNaN(d))return M.
errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/properties/periods/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var f=i===e}else var f=!0}}}else return M.errors=[{instancePath:r+
"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"object"}}],!1;var a=u===e}else var a=!0;
if(a){if(t.maxLifetime!==void 0){let y=t.maxLifetime,u=e,k=e;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(
y)))return M.errors=[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:Ze.type}}],!1;if(e===k){if(typeof y=="number"&&isFinite(y)&&(y<=0||isNaN(y)))return M.errors=
[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"excl\
usiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===k&&typeof y=="string"&&!Oe.test(y))return M.errors=[
{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$"}}],!1}var a=u===e}else var a=!0;if(a)if(t.network!==void 0){let y=t.network,
u=e;if(e===u)if(y&&typeof y=="object"&&!Array.isArray(y)){let P=e;for(let d in y)if(!(d==="vpc"||d==="subnets"||
d==="sshFrom")){return M.errors=[{instancePath:r+"/network",schemaPath:"#/properties/network/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(P===e){if(y.vpc!==void 0){let d=y.
vpc,i=e;if(e===i)if(typeof d=="string"){if(!nr.test(d))return M.errors=[{instancePath:r+"/network/vpc",schemaPath:"\
#/properties/network/properties/vpc/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/\
[0-9]{1,2}|vpc-[0-9a-f]+)$"}}],!1}else return M.errors=[{instancePath:r+"/network/vpc",schemaPath:"#/propertie\
s/network/properties/vpc/type",keyword:"type",params:{type:"string"}}],!1;var n=i===e}else var n=!0;if(n){if(y.
subnets!==void 0){let d=y.subnets,i=e;if(e===i)if(Array.isArray(d)){if(d.length<1)return M.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var v=!0;let g=d.length;for(let D=0;D<g;D++){let Y=d[D],E=e;if(e===E)if(typeof Y=="string"){if(!or.test(Y))
return M.errors=[{instancePath:r+"/network/subnets/"+D,schemaPath:"#/properties/network/properties/subnets/ite\
ms/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$"}}],
!1}else return M.errors=[{instancePath:r+"/network/subnets/"+D,schemaPath:"#/properties/network/properties/sub\
nets/items/type",keyword:"type",params:{type:"string"}}],!1;var v=E===e;if(!v)break}}}else return M.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}}],!1;var n=i===e}else var n=!0;if(n)if(y.sshFrom!==void 0){let d=y.sshFrom,i=e;if(e===i)if(Array.isArray(d)){
if(d.length<1)return M.errors=[{instancePath:r+"/network/sshFrom",schemaPath:"#/properties/network/properties/\
sshFrom/minItems",keyword:"minItems",params:{limit:1}}],!1;{var c=!0;let g=d.length;for(let D=0;D<g;D++){let Y=d[D],
E=e;if(e===e)if(typeof Y=="string"){if(!qe.test(Y))return M.errors=[{instancePath:r+"/network/sshFrom/"+D,schemaPath:"\
values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{\
1,2}$"}}],!1}else return M.errors=[{instancePath:r+"/network/sshFrom/"+D,schemaPath:"values.schema.json#/$defs\
/cidr/type",keyword:"type",params:{type:"string"}}],!1;var c=E===e;if(!c)break}}}else return M.errors=[{instancePath:r+
"/network/sshFrom",schemaPath:"#/properties/network/properties/sshFrom/type",keyword:"type",params:{type:"arra\
y"}}],!1;var n=i===e}else var n=!0}}}else return M.errors=[{instancePath:r+"/network",schemaPath:"#/properties\
/network/type",keyword:"type",params:{type:"object"}}],!1;var a=u===e}else var a=!0}}}}}}}}}}else return M.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return M.errors=s,e===0}M.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:r="",parentData:F,parentDataProperty:I,
rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=le.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))
return le.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{
let f=t.provider;if(typeof f=="string")if(f==="local"){U(t,{instancePath:r,parentData:F,parentDataProperty:I,rootData:x,
dynamicAnchors:_})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var a=!0}else if(f==="swarm")V(t,{instancePath:r,
parentData:F,parentDataProperty:I,rootData:x,dynamicAnchors:_})||(s=s===null?V.errors:s.concat(V.errors),e=s.length),
a!==!0&&(a=!0);else if(f==="aws")M(t,{instancePath:r,parentData:F,parentDataProperty:I,rootData:x,dynamicAnchors:_})||
(s=s===null?M.errors:s.concat(M.errors),e=s.length),a!==!0&&(a=!0);else return le.errors=[{instancePath:r,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"provider",tagValue:f}}],!1;else return le.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"provider",
tagValue:f}}],!1}}else return le.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return le.errors=s,p.props=a,e===0}le.evaluated={dynamicProps:!0,dynamicItems:!1};var be={description:"A size: a number with `B`, `KB`, `MB`, `GB`, `TB` (powers of 1000) or `KiB`, `MiB`, `GiB`\
, `TiB` (powers of 1024), or a number of bytes.",type:["string","number"],exclusiveMinimum:0,pattern:"^[0-9]+(\
\\.[0-9]+)?(B|[KMGT]i?B)$","x-expected":"a size such as 500MB or 2GiB",examples:["2GiB"]};var $e=new RegExp("^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$","u");function $(t,{instancePath:r="",parentData:F,parentDataProperty:I,
rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=$.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y=e;for(let u in t)if(!(u==="redis"||u===
"mongo"||u==="builder"||u==="runner"||u==="distcc"||u==="dashboard"||u==="visualizer")){return $.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(y===
e){if(t.redis!==void 0){let u=t.redis,k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let P=e;for(let d in u)
if(!(d==="image"||d==="memory"||d==="port")){return $.errors=[{instancePath:r+"/redis",schemaPath:"#/propertie\
s/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(P===e){
if(u.image!==void 0){let d=u.image,i=e;if(e===e)if(typeof d=="string"){if(!Pe.test(d))return $.errors=[{instancePath:r+
"/redis/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-\
]*$"}}],!1}else return $.errors=[{instancePath:r+"/redis/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(u.memory!==void 0){let d=u.memory,i=e,A=e;if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d)))return $.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$d\
efs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===A){if(typeof d=="number"&&isFinite(d)&&(d<=0||
isNaN(d)))return $.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===A&&typeof d=="string"&&!$e.test(d))return $.errors=
[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var a=i===e}else var a=!0;if(a)if(u.port!==void 0){let d=u.port,i=e,A=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return $.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/p\
ort/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>65535||isNaN(
d))return $.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}}],!1;if(d<1||isNaN(d))return $.errors=[{instancePath:r+"/redis/port",schemaPath:"\
#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0}}}else
return $.errors=[{instancePath:r+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var h=k===e}else var h=!0;if(h){if(t.mongo!==void 0){let u=t.mongo,k=e;if(e===k)if(u&&typeof u=="o\
bject"&&!Array.isArray(u)){let d=e;for(let i in u)if(!(i==="image"||i==="memory"||i==="port")){return $.errors=
[{instancePath:r+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}}],!1;break}if(d===e){if(u.image!==void 0){let i=u.image,A=e;if(e===e)if(typeof i==
"string"){if(!Pe.test(i))return $.errors=[{instancePath:r+"/mongo/image",schemaPath:"#/$defs/image/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return $.errors=[{instancePath:r+"/mongo/im\
age",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"string"}}],!1;var f=A===e}else var f=!0;if(f){
if(u.memory!==void 0){let i=u.memory,A=e,g=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return $.
errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],
!1;if(e===g){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return $.errors=[{instancePath:r+"/mongo/mem\
ory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===g&&typeof i=="string"&&!$e.test(i))return $.errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$d\
efs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var f=A===e}else
var f=!0;if(f)if(u.port!==void 0){let i=u.port,A=e,g=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return $.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(e===g&&typeof i=="number"&&isFinite(i)){if(i>65535||isNaN(i))return $.errors=[{instancePath:r+"\
/mongo/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<
1||isNaN(i))return $.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var f=A===e}else var f=!0}}}else return $.errors=[{instancePath:r+"/mong\
o",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h){
if(t.builder!==void 0){let u=t.builder,k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let d=e;for(let i in u)
if(!(i==="image"||i==="memory")){return $.errors=[{instancePath:r+"/builder",schemaPath:"#/properties/builder/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){if(u.image!==
void 0){let i=u.image,A=e;if(e===e)if(typeof i=="string"){if(!Pe.test(i))return $.errors=[{instancePath:r+"/bu\
ilder/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*\
$"}}],!1}else return $.errors=[{instancePath:r+"/builder/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var n=A===e}else var n=!0;if(n)if(u.memory!==void 0){let i=u.memory,A=e,g=e;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i)))return $.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/\
$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===g){if(typeof i=="number"&&isFinite(i)&&(i<=
0||isNaN(i)))return $.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===g&&typeof i=="string"&&!$e.test(i))return $.errors=
[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-\
9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var n=A===e}else var n=!0}}else return $.errors=[{instancePath:r+"/builde\
r",schemaPath:"#/properties/builder/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;
if(h){if(t.runner!==void 0){let u=t.runner,k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let d=e;for(let i in u)
if(!(i==="image"||i==="memory"||i==="cpus"||i==="replicas"||i==="onManager"||i==="lease")){return $.errors=[{instancePath:r+
"/runner",schemaPath:"#/properties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(d===e){if(u.image!==void 0){let i=u.image,A=e;if(e===e)if(typeof i=="string"){if(!Pe.test(i))return $.
errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return $.errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/\
image/type",keyword:"type",params:{type:"string"}}],!1;var v=A===e}else var v=!0;if(v){if(u.memory!==void 0){let i=u.
memory,A=e,g=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return $.errors=[{instancePath:r+"/ru\
nner/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===g){if(typeof i==
"number"&&isFinite(i)&&(i<=0||isNaN(i)))return $.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/\
memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===g&&typeof i=="\
string"&&!$e.test(i))return $.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/memory/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var v=A===e}else var v=!0;if(v){if(u.cpus!==
void 0){let i=u.cpus,A=e;if(e===A)if(typeof i=="number"&&isFinite(i)){if(i>1024||isNaN(i))return $.errors=[{instancePath:r+
"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(i<=0||isNaN(i))return $.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/propertie\
s/runner/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else
return $.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/type",keyword:"\
type",params:{type:"number"}}],!1;var v=A===e}else var v=!0;if(v){if(u.replicas!==void 0){let i=u.replicas,A=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:r+"/runner/replicas",schemaPath:"\
#/properties/runner/properties/replicas/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof i==
"number"&&isFinite(i)){if(i>1e5||isNaN(i))return $.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/pr\
operties/runner/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}}],!1;if(i<1||
isNaN(i))return $.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/properties/runner/properties/replic\
as/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var v=A===e}else var v=!0;if(v){if(u.onManager!==
void 0){let i=e;if(typeof u.onManager!="boolean")return $.errors=[{instancePath:r+"/runner/onManager",schemaPath:"\
#/properties/runner/properties/onManager/type",keyword:"type",params:{type:"boolean"}}],!1;var v=i===e}else var v=!0;
if(v)if(u.lease!==void 0){let i=u.lease,A=e,g=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return $.
errors=[{instancePath:r+"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{
type:Ze.type}}],!1;if(e===g){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return $.errors=[{instancePath:r+
"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===g&&typeof i=="string"&&!Oe.test(i))return $.errors=[{instancePath:r+"/runn\
er/lease",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(s|m|h|d)$"}}],!1}var v=A===e}else var v=!0}}}}}}else return $.errors=[{instancePath:r+"/runner",schemaPath:"\
#/properties/runner/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h){if(t.distcc!==
void 0){let u=t.distcc,k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let d=e;for(let i in u)if(!(i===
"image"||i==="memory")){return $.errors=[{instancePath:r+"/distcc",schemaPath:"#/properties/distcc/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){if(u.image!==void 0){
let i=u.image,A=e;if(e===e)if(typeof i=="string"){if(!Pe.test(i))return $.errors=[{instancePath:r+"/distcc/ima\
ge",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else
return $.errors=[{instancePath:r+"/distcc/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"\
string"}}],!1;var c=A===e}else var c=!0;if(c)if(u.memory!==void 0){let i=u.memory,A=e,g=e;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i)))return $.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memor\
y/type",keyword:"type",params:{type:be.type}}],!1;if(e===g){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))
return $.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0}}],!1;if(e===g&&typeof i=="string"&&!$e.test(i))return $.errors=[{instancePath:r+
"/distcc/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[\
KMGT]i?B)$"}}],!1}var c=A===e}else var c=!0}}else return $.errors=[{instancePath:r+"/distcc",schemaPath:"#/pro\
perties/distcc/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h){if(t.dashboard!==
void 0){let u=t.dashboard,k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let d=e;for(let i in u)if(!(i===
"image"||i==="memory"||i==="port")){return $.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){
if(u.image!==void 0){let i=u.image,A=e;if(e===e)if(typeof i=="string"){if(!Pe.test(i))return $.errors=[{instancePath:r+
"/dashboard/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._\
/:@-]*$"}}],!1}else return $.errors=[{instancePath:r+"/dashboard/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var j=A===e}else var j=!0;if(j){if(u.memory!==void 0){let i=u.memory,A=e,g=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return $.errors=[{instancePath:r+"/dashboard/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===g){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return $.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/exclusive\
Minimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===g&&typeof i=="string"&&!$e.test(
i))return $.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var j=A===e}else var j=!0;if(j)if(u.port!==void 0){let i=u.
port,A=e,g=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:r+"/dashb\
oard/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof i=="num\
ber"&&isFinite(i)){if(i>65535||isNaN(i))return $.errors=[{instancePath:r+"/dashboard/port",schemaPath:"#/$defs\
/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return $.errors=[{
instancePath:r+"/dashboard/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var j=A===e}else var j=!0}}}else return $.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h)if(t.visualizer!==void 0){
let u=t.visualizer,k=e;if(e===k)if(u&&typeof u=="object"&&!Array.isArray(u)){let d=e;for(let i in u)if(!(i==="\
image"||i==="memory"||i==="port")){return $.errors=[{instancePath:r+"/visualizer",schemaPath:"#/properties/vis\
ualizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){
if(u.image!==void 0){let i=u.image,A=e;if(e===e)if(typeof i=="string"){if(!Pe.test(i))return $.errors=[{instancePath:r+
"/visualizer/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9.\
_/:@-]*$"}}],!1}else return $.errors=[{instancePath:r+"/visualizer/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var l=A===e}else var l=!0;if(l){if(u.memory!==void 0){let i=u.memory,A=e,g=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return $.errors=[{instancePath:r+"/visualizer/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:be.type}}],!1;if(e===g){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return $.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===g&&typeof i=="string"&&!$e.test(
i))return $.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var l=A===e}else var l=!0;if(l)if(u.port!==void 0){let i=u.
port,A=e,g=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return $.errors=[{instancePath:r+"/visua\
lizer/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===g&&typeof i=="nu\
mber"&&isFinite(i)){if(i>65535||isNaN(i))return $.errors=[{instancePath:r+"/visualizer/port",schemaPath:"#/$de\
fs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return $.errors=
[{instancePath:r+"/visualizer/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var l=A===e}else var l=!0}}}else return $.errors=[{instancePath:r+"/visualizer",schemaPath:"#/pr\
operties/visualizer/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0}}}}}}}else return $.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return $.errors=s,e===0}
$.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me={$schema:"https://json-schema.org/draft/2020-12/\
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
maximum:1e7,default:1,examples:[10]},seed:{title:"SeedSpec",description:"What the random numbers of a run depe\
nd on, besides its repetition.",type:"object",additionalProperties:!1,properties:{base:{description:"Another n\
umber gives the whole study other random numbers.",type:"integer",minimum:1,maximum:2147483647,default:1},vary:{
description:"Parameters whose values change the random numbers. None, the default, gives all points the same (\
common random numbers: differences between points are sharper); `all` makes points independent.","x-expected":"\
all, or a list of parameter names",anyOf:[{$ref:"campaign.schema.json#/$defs/all"},{$ref:"campaign.schema.json\
#/$defs/parameterNames"}],default:[],examples:[["topology"]]}}},inputs:{description:"Files that runs read, by \
name; `{inputs.NAME}` in an argument is the folder they are in. They are hashed, and part of the identity of t\
he runs that name them.",type:"object",propertyNames:{$ref:"#/$defs/inputName"},additionalProperties:{$ref:"#/\
$defs/input"},default:{},examples:[{trace:{files:"traces/*.csv"}}]},metrics:{$ref:"#/$defs/metrics",description:"\
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
none"}}}}};var Xe=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),ke=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","u"),pr=new RegExp(
"^[A-Za-z_][A-Za-z0-9_-]*$","u"),lr={title:"DirectorySource",description:"A directory as it is, uncommitted ch\
anges included.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{$ref:"values.schema\
.json#/$defs/text",description:"The directory, relative to the manifest.",examples:["examples/mm1"]},include:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to take.",default:["**"]},exclude:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to leave out. Files that git igno\
res are left out anyway.",default:[],examples:[["data/**"]]},dirty:{description:"What to do about uncommitted \
changes in a git work tree: `allow` them, `warn`, or `refuse` to run.",enum:["allow","warn","refuse"],default:"\
warn"}}};function B(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=B.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return B.
errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return B.errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=v===e;if(!a)break}}else return B.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return B.errors=s,e===0}B.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:r="",
parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=se.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
path===void 0&&(h="path"))return se.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="path"||n==="include"||n==="exclude"||n==="dirty")){return se.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(f===e){if(t.path!==void 0){let n=t.path,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return se.errors=
[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return se.errors=[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.include!==void 0){let n=e;B(t.include,{instancePath:r+
"/include",parentData:t,parentDataProperty:"include",rootData:x,dynamicAnchors:_})||(s=s===null?B.errors:s.concat(
B.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.exclude!==void 0){let n=e;B(t.exclude,{instancePath:r+
"/exclude",parentData:t,parentDataProperty:"exclude",rootData:x,dynamicAnchors:_})||(s=s===null?B.errors:s.concat(
B.errors),e=s.length);var a=n===e}else var a=!0;if(a)if(t.dirty!==void 0){let n=t.dirty,v=e;if(!(n==="allow"||
n==="warn"||n==="refuse"))return se.errors=[{instancePath:r+"/dirty",schemaPath:"#/properties/dirty/enum",keyword:"\
enum",params:{allowedValues:lr.properties.dirty.enum}}],!1;var a=v===e}else var a=!0}}}}}else return se.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=s,e===0}se.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var mr=new RegExp("^(?!-)(?!ext::)[^\\s]+$","u"),fr=new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$","\
u");function K(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=K.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let h;if(t.git===void 0&&(h="git")||t.ref===void 0&&(h="ref"))return K.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="g\
it"||n==="ref"||n==="path"||n==="include"||n==="exclude")){return K.errors=[{instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===e){if(t.git!==
void 0){let n=t.git,v=e;if(e===v)if(typeof n=="string"){if(!mr.test(n))return K.errors=[{instancePath:r+"/git",
schemaPath:"#/properties/git/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!ext::)[^\\s]+$"}}],!1}else return K.
errors=[{instancePath:r+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type:"string"}}],!1;var a=v===
e}else var a=!0;if(a){if(t.ref!==void 0){let n=t.ref,v=e;if(e===v)if(typeof n=="string"){if(!fr.test(n))return K.
errors=[{instancePath:r+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[\\p{L\
}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$"}}],!1}else return K.errors=[{instancePath:r+"/ref",schemaPath:"#/propert\
ies/ref/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.path!==void 0){let n=t.
path,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return K.errors=[{instancePath:r+"/path",schemaPath:"values\
.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return K.errors=[{instancePath:r+
"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=v===
e}else var a=!0;if(a){if(t.include!==void 0){let n=e;B(t.include,{instancePath:r+"/include",parentData:t,parentDataProperty:"\
include",rootData:x,dynamicAnchors:_})||(s=s===null?B.errors:s.concat(B.errors),e=s.length);var a=n===e}else var a=!0;
if(a)if(t.exclude!==void 0){let n=e;B(t.exclude,{instancePath:r+"/exclude",parentData:t,parentDataProperty:"ex\
clude",rootData:x,dynamicAnchors:_})||(s=s===null?B.errors:s.concat(B.errors),e=s.length);var a=n===e}else var a=!0}}}}}}else
return K.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=
s,e===0}K.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var dr={type:["string","number"],"x-expected":"a text or a number; true and false need quotes"};function ae(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=ae.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromEnv===void 0&&(a="fromEnv"))return ae.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let f in t)if(f!=="fromEnv"){return ae.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(h===e&&t.fromEnv!==void 0){let f=t.fromEnv;if(e===e)if(typeof f=="string"){if(!Xe.test(f))return ae.
errors=[{instancePath:r+"/fromEnv",schemaPath:"values.schema.json#/$defs/environmentName/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}}],!1}else return ae.errors=[{instancePath:r+"/fromEnv",schemaPath:"\
values.schema.json#/$defs/environmentName/type",keyword:"type",params:{type:"string"}}],!1}}}else return ae.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=s,e===0}ae.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=ie.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromFile===void 0&&(a="fromFile"))return ie.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let f in t)if(f!=="fromFile"){return ie.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(h===e&&t.fromFile!==void 0){let f=t.fromFile;if(e===e)if(typeof f=="string"){if(L(f)<1)return ie.errors=
[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ie.errors=[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1}}}else return ie.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ie.errors=s,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function je(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=je.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let a=e,h=!1,f=e;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let l={instancePath:r,schemaPath:"values.schema.json#/$defs/plai\
nEnv/type",keyword:"type",params:{type:dr.type}};s===null?s=[l]:s.push(l),e++}var j=f===e;h=h||j;let n=e;ae(t,
{instancePath:r,parentData:F,parentDataProperty:I,rootData:x,dynamicAnchors:_})||(s=s===null?ae.errors:s.concat(
ae.errors),e=s.length);var j=n===e;if(h=h||j,j)var v=!0;let c=e;ie(t,{instancePath:r,parentData:F,parentDataProperty:I,
rootData:x,dynamicAnchors:_})||(s=s===null?ie.errors:s.concat(ie.errors),e=s.length);var j=c===e;if(h=h||j,j&&
v!==!0&&(v=!0),h)e=a,s!==null&&(a?s.length=a:s=null);else{let l={instancePath:r,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};return s===null?s=[l]:s.push(l),e++,je.errors=s,!1}return je.errors=s,p.props=v,e===0}je.evaluated=
{dynamicProps:!0,dynamicItems:!1};function me(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=me.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)>100)return me.
errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLe\
ngth",params:{limit:100}}],!1;if(!ke.test(n))return me.errors=[{instancePath:r+"/"+f,schemaPath:"../values.sch\
ema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return me.errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}else return me.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return me.errors=s,e===0}me.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function J(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){
let s=null,e=0,p=J.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let n;if(t.type===void 0&&(n="type")||t.program===void 0&&(n="program"))
return J.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;
for(let c in t)if(!(c==="type"||c==="program"||c==="arguments"||c==="parameters")){return J.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(v===
e){if(t.type!==void 0){let c=e;if(t.type!=="ns3")return J.errors=[{instancePath:r+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"ns3"}}],!1;var a=c===e}else var a=!0;if(a){if(t.program!==
void 0){let c=t.program,j=e;if(e===e)if(typeof c=="string"){if(L(c)<1)return J.errors=[{instancePath:r+"/progr\
am",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.
errors=[{instancePath:r+"/program",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var a=j===e}else var a=!0;if(a){if(t.arguments!==void 0){let c=t.arguments,j=e;if(e===j)if(Array.
isArray(c)){var h=!0;let y=c.length;for(let u=0;u<y;u++){let k=e;if(typeof c[u]!="string")return J.errors=[{instancePath:r+
"/arguments/"+u,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"}}],!1;var h=k===
e;if(!h)break}}else return J.errors=[{instancePath:r+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"array"}}],!1;var a=j===e}else var a=!0;if(a)if(t.parameters!==void 0){let c=t.parameters,j=e,
l=e,y=!1,u=e;if(c!=="all"){let d={instancePath:r+"/parameters",schemaPath:"ns3.schema.json#/$defs/all/const",keyword:"\
const",params:{allowedValue:"all"}};s===null?s=[d]:s.push(d),e++}var f=u===e;y=y||f;let k=e;me(c,{instancePath:r+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:x,dynamicAnchors:_})||(s=s===null?me.errors:
s.concat(me.errors),e=s.length);var f=k===e;if(y=y||f,y)e=l,s!==null&&(l?s.length=l:s=null);else{let d={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/anyOf",keyword:"anyOf",params:{}};return s===null?s=[d]:s.push(
d),e++,J.errors=s,!1}var a=j===e}else var a=!0}}}}}else return J.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return J.errors=s,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var Je={$schema:"https://json-schema.org/draft/2020-12/schema",title:"OmnetppSimulator",description:"OMNeT++, \
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
../values.schema.json#/$defs/text"}}}},De={title:"ParameterValue",type:["number","string","boolean"],"x-expect\
ed":"a number, a text, true or false"};function H(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=H.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return H.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return H.
errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return H.errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}}else return H.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return H.errors=s,e===0}H.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function O(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){
let s=null,e=0,p=O.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let c;if(t.type===void 0&&(c="type")||t.ini===void 0&&(c="ini")||t.config===
void 0&&(c="config"))return O.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:c}}],
!1;{let j=e;for(let l in t)if(!Se.call(Je.properties,l)){return O.errors=[{instancePath:r,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(j===e){if(t.type!==
void 0){let l=e;if(t.type!=="omnetpp")return O.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"omnetpp"}}],!1;var a=l===e}else var a=!0;if(a){if(t.ini!==void 0){
let l=t.ini,y=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return O.errors=[{instancePath:r+"/ini",schemaPath:"\
../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return O.errors=[{
instancePath:r+"/ini",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=y===e}else var a=!0;if(a){if(t.config!==void 0){let l=t.config,y=e,u=e,k=!1,P=e;if(e===e)if(typeof l==
"string"){if(L(l)<1){let g={instancePath:r+"/config",schemaPath:"omnetpp.schema.json#/$defs/oneText/minLength",
keyword:"minLength",params:{limit:1}};s===null?s=[g]:s.push(g),e++}}else{let g={instancePath:r+"/config",schemaPath:"\
omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"string"}};s===null?s=[g]:s.push(g),e++}var h=P===
e;k=k||h;let i=e;H(l,{instancePath:r+"/config",parentData:t,parentDataProperty:"config",rootData:x,dynamicAnchors:_})||
(s=s===null?H.errors:s.concat(H.errors),e=s.length);var h=i===e;if(k=k||h,k)e=u,s!==null&&(u?s.length=u:s=null);else{
let g={instancePath:r+"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[g]:s.push(g),e++,O.errors=s,!1}var a=y===e}else var a=!0;if(a){if(t.library!==void 0){let l=t.library,y=e,u=e,
k=!1,P=e;if(e===e)if(typeof l=="string"){if(L(l)<1){let g={instancePath:r+"/library",schemaPath:"omnetpp.schem\
a.json#/$defs/oneText/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[g]:s.push(g),e++}}else{let g={
instancePath:r+"/library",schemaPath:"omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"st\
ring"}};s===null?s=[g]:s.push(g),e++}var f=P===e;k=k||f;let i=e;H(l,{instancePath:r+"/library",parentData:t,parentDataProperty:"\
library",rootData:x,dynamicAnchors:_})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var f=i===e;if(k=k||
f,k)e=u,s!==null&&(u?s.length=u:s=null);else{let g={instancePath:r+"/library",schemaPath:"#/properties/library\
/anyOf",keyword:"anyOf",params:{}};return s===null?s=[g]:s.push(g),e++,O.errors=s,!1}var a=y===e}else var a=!0;
if(a){if(t.executable!==void 0){let l=t.executable,y=e;if(e===e)if(typeof l=="string"){if(L(l)<1)return O.errors=
[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return O.errors=[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(t.ned!==void 0){let l=e;
H(t.ned,{instancePath:r+"/ned",parentData:t,parentDataProperty:"ned",rootData:x,dynamicAnchors:_})||(s=s===null?
H.errors:s.concat(H.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(t.filter!==void 0){let l=t.filter,y=e;
if(e===e)if(typeof l=="string"){if(L(l)<1)return O.errors=[{instancePath:r+"/filter",schemaPath:"../values.sch\
ema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return O.errors=[{instancePath:r+
"/filter",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=y===
e}else var a=!0;if(a){if(t.options!==void 0){let l=t.options,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(
l))for(let k in l){let P=l[k],d=e;if(!(typeof P=="number"&&isFinite(P))&&typeof P!="string"&&typeof P!="boolea\
n")return O.errors=[{instancePath:r+"/options/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"../values\
.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:De.type}}],!1;var n=d===e;if(!n)break}else
return O.errors=[{instancePath:r+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
object"}}],!1;var a=y===e}else var a=!0;if(a){if(t.extraArgs!==void 0){let l=t.extraArgs,y=e;if(e===y)if(Array.
isArray(l)){var v=!0;let k=l.length;for(let P=0;P<k;P++){let d=e;if(typeof l[P]!="string")return O.errors=[{instancePath:r+
"/extraArgs/"+P,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type:"string"}}],!1;var v=d===
e;if(!v)break}}else return O.errors=[{instancePath:r+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"\
type",params:{type:"array"}}],!1;var a=y===e}else var a=!0;if(a){if(t.batch!==void 0){let l=t.batch,y=e;if(!(typeof l==
"number"&&!(l%1)&&!isNaN(l)&&isFinite(l)))return O.errors=[{instancePath:r+"/batch",schemaPath:"#/properties/b\
atch/type",keyword:"type",params:{type:"integer"}}],!1;if(e===y&&typeof l=="number"&&isFinite(l)){if(l>500||isNaN(
l))return O.errors=[{instancePath:r+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{
comparison:"<=",limit:500}}],!1;if(l<1||isNaN(l))return O.errors=[{instancePath:r+"/batch",schemaPath:"#/prope\
rties/batch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=y===e}else var a=!0;if(a)if(t.
watchdog!==void 0){let l=t.watchdog,y=e;if(!(l==="warn"||l==="stop"||l==="off"))return O.errors=[{instancePath:r+
"/watchdog",schemaPath:"#/properties/watchdog/enum",keyword:"enum",params:{allowedValues:Je.properties.watchdog.
enum}}],!1;var a=y===e}else var a=!0}}}}}}}}}}}}else return O.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return O.errors=s,e===0}O.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var cr={title:"CountRange",description:"A given count of values from `from` to `to`.",type:"object",additionalProperties:!1,
required:["from","to","count"],properties:{from:{description:"The first value.",type:"number",examples:[1]},to:{
description:"The last value.",type:"number",examples:[1e3]},count:{description:"How many values, both ends inc\
luded.",type:"integer",minimum:1,maximum:1e6,examples:[4]},scale:{description:"`linear` for equal distances, `\
log` for equal ratios.",enum:["linear","log"],default:"linear"}}};function ge(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=ge.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ge.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"&&typeof n!="boolean")return ge.errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/parameterValue/type",
keyword:"type",params:{type:De.type}}],!1;var a=v===e;if(!a)break}}}else return ge.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ge.errors=s,e===0}ge.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ye(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){
let s=null,e=0,p=ye.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let a=e,h=!1,f=e;
if(!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&typeof t!="boolean"){let i={instancePath:r,schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:De.type}};s===null?s=[i]:s.push(i),
e++}var d=f===e;h=h||d;let n=e;ge(t,{instancePath:r,parentData:F,parentDataProperty:I,rootData:x,dynamicAnchors:_})||
(s=s===null?ge.errors:s.concat(ge.errors),e=s.length);var d=n===e;if(h=h||d,d)var v=!0;let c=e;if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i="to")||t.step===
void 0&&(i="step")){let A={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/required",keyword:"r\
equired",params:{missingProperty:i}};s===null?s=[A]:s.push(A),e++}else{let A=e;for(let g in t)if(!(g==="from"||
g==="to"||g==="step")){let D={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:g}};s===null?s=[D]:s.push(D),e++;break}if(A===e){
if(t.from!==void 0){let g=t.from,D=e;if(!(typeof g=="number"&&isFinite(g))){let Y={instancePath:r+"/from",schemaPath:"\
values.schema.json#/$defs/stepRange/properties/from/type",keyword:"type",params:{type:"number"}};s===null?s=[Y]:
s.push(Y),e++}var l=D===e}else var l=!0;if(l){if(t.to!==void 0){let g=t.to,D=e;if(!(typeof g=="number"&&isFinite(
g))){let E={instancePath:r+"/to",schemaPath:"values.schema.json#/$defs/stepRange/properties/to/type",keyword:"\
type",params:{type:"number"}};s===null?s=[E]:s.push(E),e++}var l=D===e}else var l=!0;if(l)if(t.step!==void 0){
let g=t.step,D=e;if(e===D)if(typeof g=="number"&&isFinite(g)){if(g<=0||isNaN(g)){let E={instancePath:r+"/step",
schemaPath:"values.schema.json#/$defs/stepRange/properties/step/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};s===null?s=[E]:s.push(E),e++}}else{let E={instancePath:r+"/step",schemaPath:"values.s\
chema.json#/$defs/stepRange/properties/step/type",keyword:"type",params:{type:"number"}};s===null?s=[E]:s.push(
E),e++}var l=D===e}else var l=!0}}}}else{let i={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange\
/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var d=c===e;if(h=h||d,d)var y=!0;let u=e;
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i=
"to")||t.count===void 0&&(i="count")){let A={instancePath:r,schemaPath:"values.schema.json#/$defs/countRange/r\
equired",keyword:"required",params:{missingProperty:i}};s===null?s=[A]:s.push(A),e++}else{let A=e;for(let g in t)
if(!(g==="from"||g==="to"||g==="count"||g==="scale")){let D={instancePath:r,schemaPath:"values.schema.json#/$d\
efs/countRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}};s===null?s=
[D]:s.push(D),e++;break}if(A===e){if(t.from!==void 0){let g=t.from,D=e;if(!(typeof g=="number"&&isFinite(g))){
let Y={instancePath:r+"/from",schemaPath:"values.schema.json#/$defs/countRange/properties/from/type",keyword:"\
type",params:{type:"number"}};s===null?s=[Y]:s.push(Y),e++}var P=D===e}else var P=!0;if(P){if(t.to!==void 0){let g=t.
to,D=e;if(!(typeof g=="number"&&isFinite(g))){let E={instancePath:r+"/to",schemaPath:"values.schema.json#/$def\
s/countRange/properties/to/type",keyword:"type",params:{type:"number"}};s===null?s=[E]:s.push(E),e++}var P=D===
e}else var P=!0;if(P){if(t.count!==void 0){let g=t.count,D=e;if(!(typeof g=="number"&&!(g%1)&&!isNaN(g)&&isFinite(
g))){let E={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/type",keyword:"\
type",params:{type:"integer"}};s===null?s=[E]:s.push(E),e++}if(e===D&&typeof g=="number"&&isFinite(g)){if(g>1e6||
isNaN(g)){let E={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};s===null?s=[E]:s.push(E),e++}else if(g<1||isNaN(g)){
let E={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};s===null?s=[E]:s.push(E),e++}}var P=D===e}else var P=!0;if(P)if(t.scale!==
void 0){let g=t.scale,D=e;if(!(g==="linear"||g==="log")){let E={instancePath:r+"/scale",schemaPath:"values.sch\
ema.json#/$defs/countRange/properties/scale/enum",keyword:"enum",params:{allowedValues:cr.properties.scale.enum}};
s===null?s=[E]:s.push(E),e++}var P=D===e}else var P=!0}}}}}else{let i={instancePath:r,schemaPath:"values.schem\
a.json#/$defs/countRange/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var d=u===e;
if(h=h||d,d&&y!==!0&&(y=!0),h)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/any\
Of",keyword:"anyOf",params:{}};return s===null?s=[i]:s.push(i),e++,ye.errors=s,!1}return ye.errors=s,p.props=y,
p.items=v,e===0}ye.evaluated={dynamicProps:!0,dynamicItems:!0};function xe(t,{instancePath:r="",parentData:F,parentDataProperty:I,
rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=xe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let f in t){let n=e;if(e===e)if(typeof f==
"string"){if(L(f)>100){let c={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:f};s===null?s=[c]:s.push(c),e++}else if(!ke.test(f)){let c={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_.-]*$"},propertyName:f};s===null?s=[c]:s.push(c),e++}}else{let c={instancePath:r,schemaPath:"values.sch\
ema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:f};s===null?s=[c]:s.push(
c),e++}var a=n===e;if(!a){let c={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};
return s===null?s=[c]:s.push(c),e++,xe.errors=s,!1;break}}if(a)for(let f in t){let n=e;ye(t[f],{instancePath:r+
"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:f,rootData:x,dynamicAnchors:_})||
(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var h=n===e;if(!h)break}}else return xe.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return xe.errors=s,e===0}xe.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function ne(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=ne.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.file===void 0&&(a="file"))return ne.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let f in t)if(f!=="file"){return ne.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(h===e&&t.file!==void 0){let f=t.file;if(e===e)if(typeof f=="string"){if(L(f)<1)return ne.errors=[{
instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ne.errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1}}}else return ne.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return ne.errors=s,e===0}ne.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function we(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=we.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0);let a=e,h=e;if(e===h)if(t&&
typeof t=="object"&&!Array.isArray(t)){let c;if(t.file===void 0&&(c="file")){let j={};s===null?s=[j]:s.push(j),
e++}else if(t.file!==void 0&&typeof t.file!="string"){let j={};s===null?s=[j]:s.push(j),e++}}else{let c={};s===
null?s=[c]:s.push(c),e++}var f=h===e;if(f)return we.errors=[{instancePath:r,schemaPath:"#/not",keyword:"not",params:{}}],
!1;if(e=a,s!==null&&(a?s.length=a:s=null),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let c in t){let j=e;
if(e===e)if(typeof c=="string"){if(L(c)>100){let y={instancePath:r,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:c};s===null?s=[y]:s.push(y),e++}else if(!ke.
test(c)){let y={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:c};s===null?s=[y]:s.push(y),e++}}else{let y={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:c};
s===null?s=[y]:s.push(y),e++}var n=j===e;if(!n){let y={instancePath:r,schemaPath:"#/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:c}};return s===null?s=[y]:s.push(y),e++,we.errors=s,!1;break}}if(n)for(let c in t){
let j=e;ye(t[c],{instancePath:r+"/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:c,
rootData:x,dynamicAnchors:_})||(s=s===null?ye.errors:s.concat(ye.errors),e=s.length);var v=j===e;if(!v)break}}else
return we.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return we.errors=
s,e===0}we.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=te.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let f in t){let n=e;if(e===e)if(typeof f=="string"){if(L(f)>100){let c={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:f};
s===null?s=[c]:s.push(c),e++}else if(!ke.test(f)){let c={instancePath:r,schemaPath:"values.schema.json#/$defs/\
parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:f};s===null?
s=[c]:s.push(c),e++}}else{let c={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"},propertyName:f};s===null?s=[c]:s.push(c),e++}var a=n===e;if(!a){let c={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};return s===null?s=[c]:s.push(c),
e++,te.errors=s,!1;break}}if(a)for(let f in t){let n=t[f],v=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"&&typeof n!="boolean")return te.errors=[{instancePath:r+"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:De.type}}],!1;var h=v===e;if(!h)break}}else
return te.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=
s,e===0}te.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=fe.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)>100)return fe.
errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLengt\
h",params:{limit:100}}],!1;if(!ke.test(n))return fe.errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.js\
on#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return fe.
errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var a=v===e;if(!a)break}}else return fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return fe.errors=s,e===0}fe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=de.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return de.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return de.
errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return de.errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}}else return de.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return de.errors=s,e===0}de.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ce(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){
let s=null,e=0,p=ce.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.files===void 0&&(h="files"))return ce.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let f=e;for(let n in t)if(n!=="fil\
es"){return ce.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(f===e&&t.files!==void 0){let n=t.files,v=e,c=!1,j=e;if(e===e)if(typeof n==
"string"){if(L(n)<1){let u={instancePath:r+"/files",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}};s===null?s=[u]:s.push(u),e++}}else{let u={instancePath:r+"/files",schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}};s===null?s=[u]:s.push(u),e++}var a=j===
e;c=c||a;let y=e;de(n,{instancePath:r+"/files",parentData:t,parentDataProperty:"files",rootData:x,dynamicAnchors:_})||
(s=s===null?de.errors:s.concat(de.errors),e=s.length);var a=y===e;if(c=c||a,c)e=v,s!==null&&(v?s.length=v:s=null);else{
let u={instancePath:r+"/files",schemaPath:"#/properties/files/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[u]:s.push(u),e++,ce.errors=s,!1}}}}else return ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return ce.errors=s,e===0}ce.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Re={description:"What a metric becomes that is not there, or no number: `null` is left out of means and co\
unted, `fail` fails the run, a number stands in.",type:["null","string","number"],pattern:"^(null|fail)$","x-e\
xpected":"null, fail or a number",default:null},Be=new RegExp("^(null|fail)$","u");function Q(t,{instancePath:r="",
parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=Q.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
file===void 0&&(h="file"))return Q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="file"||n==="undefined")){return Q.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===
e){if(t.file!==void 0){let n=t.file,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return Q.errors=[{instancePath:r+
"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Q.
errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=v===e}else var a=!0;if(a)if(t.undefined!==void 0){let n=t.undefined,v=e,c=e;if(n!==null&&typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n)))return Q.errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs\
/undefinedMetric/type",keyword:"type",params:{type:Re.type}}],!1;if(e===c&&typeof n=="string"&&!Be.test(n))return Q.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"\
^(null|fail)$"}}],!1;var a=v===e}else var a=!0}}}else return Q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Q.errors=s,e===0}Q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function G(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=G.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let n;if(t.stdout===void 0&&(n="stdout"))return G.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let c in t)if(!(c==="stdout"||c===
"undefined")){return G.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:c}}],!1;break}if(v===e){if(t.stdout!==void 0){let c=t.stdout,j=e;if(e===j)if(c&&
typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length<1)return G.errors=[{instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let l in c){let y=e;if(e===
e)if(typeof l=="string"){if(L(l)>100){let k={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/pa\
rameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:l};s===null?s=[k]:s.push(k),e++}else if(!ke.
test(l)){let k={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:l};s===null?s=[k]:s.push(k),e++}}else{let k={
instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"\
string"},propertyName:l};s===null?s=[k]:s.push(k),e++}var a=y===e;if(!a){let k={instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/propertyNames",keyword:"propertyNames",params:{propertyName:l}};return s===null?s=[k]:s.push(
k),e++,G.errors=s,!1;break}}if(a)for(let l in c){let y=c[l],u=e;if(e===e)if(typeof y=="string"){if(L(y)<1)return G.
errors=[{instancePath:r+"/stdout/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$d\
efs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return G.errors=[{instancePath:r+"/stdout/"+
l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var h=u===e;if(!h)break}}else return G.errors=[{instancePath:r+"/stdout",schemaPath:"#/pro\
perties/stdout/type",keyword:"type",params:{type:"object"}}],!1;var f=j===e}else var f=!0;if(f)if(t.undefined!==
void 0){let c=t.undefined,j=e,l=e;if(c!==null&&typeof c!="string"&&!(typeof c=="number"&&isFinite(c)))return G.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Re.
type}}],!1;if(e===l&&typeof c=="string"&&!Be.test(c))return G.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var f=j===e}else var f=!0}}}else
return G.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=
s,e===0}G.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:r="",parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,
e=0,p=W.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let n;if(t.scalars===void 0&&(n="scalars"))return W.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let c in t)if(!(c==="scalars"||c===
"undefined")){return W.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:c}}],!1;break}if(v===e){if(t.scalars!==void 0){let c=t.scalars,j=e;if(e===j)if(c&&
typeof c=="object"&&!Array.isArray(c)){if(Object.keys(c).length<1)return W.errors=[{instancePath:r+"/scalars",
schemaPath:"#/properties/scalars/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let l in c){
let y=e;if(e===e)if(typeof l=="string"){if(L(l)>100){let k={instancePath:r+"/scalars",schemaPath:"values.schem\
a.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:l};s===null?s=[k]:s.
push(k),e++}else if(!ke.test(l)){let k={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parame\
terName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:l};s===null?s=[k]:
s.push(k),e++}}else{let k={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parameterName/type",
keyword:"type",params:{type:"string"},propertyName:l};s===null?s=[k]:s.push(k),e++}var a=y===e;if(!a){let k={instancePath:r+
"/scalars",schemaPath:"#/properties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:l}};return s===
null?s=[k]:s.push(k),e++,W.errors=s,!1;break}}if(a)for(let l in c){let y=c[l],u=e;if(e===e)if(typeof y=="strin\
g"){if(L(y)<1)return W.errors=[{instancePath:r+"/scalars/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:r+
"/scalars/"+l.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var h=u===e;if(!h)break}}else return W.errors=[{instancePath:r+"/scalars",schemaPath:"\
#/properties/scalars/type",keyword:"type",params:{type:"object"}}],!1;var f=j===e}else var f=!0;if(f)if(t.undefined!==
void 0){let c=t.undefined,j=e,l=e;if(c!==null&&typeof c!="string"&&!(typeof c=="number"&&isFinite(c)))return W.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Re.
type}}],!1;if(e===l&&typeof c=="string"&&!Be.test(c))return W.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var f=j===e}else var f=!0}}}else
return W.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=
s,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:r="",parentData:F,parentDataProperty:I,
rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=ue.evaluated;p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0);let a=e,h=!1,f=e;Q(t,{instancePath:r,parentData:F,parentDataProperty:I,rootData:x,dynamicAnchors:_})||
(s=s===null?Q.errors:s.concat(Q.errors),e=s.length);var j=f===e;if(h=h||j,j)var n=!0;let v=e;G(t,{instancePath:r,
parentData:F,parentDataProperty:I,rootData:x,dynamicAnchors:_})||(s=s===null?G.errors:s.concat(G.errors),e=s.length);
var j=v===e;h=h||j,j&&n!==!0&&(n=!0);let c=e;W(t,{instancePath:r,parentData:F,parentDataProperty:I,rootData:x,
dynamicAnchors:_})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);var j=c===e;if(h=h||j,j&&n!==!0&&(n=!0),
h)e=a,s!==null&&(a?s.length=a:s=null);else{let l={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
return s===null?s=[l]:s.push(l),e++,ue.errors=s,!1}return ue.errors=s,p.props=n,e===0}ue.evaluated={dynamicProps:!0,
dynamicItems:!1};var Ye={title:"ResultPatternSpec",description:"Files to keep, and how.",type:"object",additionalProperties:!1,
required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"A pattern of files belo\
w the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `always` all, `failed` thos\
e not done, `never` none (the metrics are read from them all the same).",enum:["always","failed","never"],default:"\
always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"none"}}};function ee(t,{instancePath:r="",
parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=ee.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
glob===void 0&&(h="glob"))return ee.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="glob"||n==="keep"||n==="compress")){return ee.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(f===e){if(t.glob!==void 0){let n=t.glob,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return ee.errors=
[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return ee.errors=[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.keep!==void 0){let n=t.keep,v=e;if(!(n===
"always"||n==="failed"||n==="never"))return ee.errors=[{instancePath:r+"/keep",schemaPath:"#/properties/keep/e\
num",keyword:"enum",params:{allowedValues:Ye.properties.keep.enum}}],!1;var a=v===e}else var a=!0;if(a)if(t.compress!==
void 0){let n=t.compress,v=e;if(!(n==="none"||n==="zstd"))return ee.errors=[{instancePath:r+"/compress",schemaPath:"\
#/properties/compress/enum",keyword:"enum",params:{allowedValues:Ye.properties.compress.enum}}],!1;var a=v===e}else
var a=!0}}}}else return ee.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return ee.errors=s,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function w(t,{instancePath:r="",
parentData:F,parentDataProperty:I,rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=w.evaluated;if(p.dynamicProps&&
(p.props=void 0),p.dynamicItems&&(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let Te;if(t.
name===void 0&&(Te="name")||t.source===void 0&&(Te="source")||t.simulator===void 0&&(Te="simulator"))return w.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Te}}],!1;{let er=e;
for(let m in t)if(!Se.call(Me.properties,m)){return w.errors=[{instancePath:r,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(er===e){if(t.name!==void 0){let m=t.
name,T=e;if(e===e)if(typeof m=="string"){if(!Ee.test(m))return w.errors=[{instancePath:r+"/name",schemaPath:"v\
alues.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],
!1}else return w.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.description!==void 0){let m=e;if(typeof t.
description!="string")return w.errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/typ\
e",keyword:"type",params:{type:"string"}}],!1;var a=m===e}else var a=!0;if(a){if(t.source!==void 0){let m=t.source,
T=e,Ae=e,N=!1,o=e;se(m,{instancePath:r+"/source",parentData:t,parentDataProperty:"source",rootData:x,dynamicAnchors:_})||
(s=s===null?se.errors:s.concat(se.errors),e=s.length);var f=o===e;if(N=N||f,f)var h=!0;let b=e;K(m,{instancePath:r+
"/source",parentData:t,parentDataProperty:"source",rootData:x,dynamicAnchors:_})||(s=s===null?K.errors:s.concat(
K.errors),e=s.length);var f=b===e;if(N=N||f,f&&h!==!0&&(h=!0),N)e=Ae,s!==null&&(Ae?s.length=Ae:s=null);else{let S={
instancePath:r+"/source",schemaPath:"#/properties/source/anyOf",keyword:"anyOf",params:{}};return s===null?s=[
S]:s.push(S),e++,w.errors=s,!1}var a=T===e}else var a=!0;if(a){if(t.build!==void 0){let m=t.build,T=e;if(e===T)
if(m&&typeof m=="object"&&!Array.isArray(m)){let N;if(m.run===void 0&&(N="run")||m.artifacts===void 0&&(N="art\
ifacts"))return w.errors=[{instancePath:r+"/build",schemaPath:"#/properties/build/required",keyword:"required",
params:{missingProperty:N}}],!1;{let o=e;for(let b in m)if(!(b==="run"||b==="artifacts")){return w.errors=[{instancePath:r+
"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(o===e){if(m.run!==void 0){let b=m.run,z=e;if(e===e)if(typeof b=="string"){if(L(b)<1)return w.errors=
[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return w.errors=[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var n=z===e}else var n=!0;if(n)if(m.artifacts!==void 0){let b=m.
artifacts,z=e;if(e===z)if(Array.isArray(b)){if(b.length<1)return w.errors=[{instancePath:r+"/build/artifacts",
schemaPath:"#/properties/build/properties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var v=!0;
let q=b.length;for(let R=0;R<q;R++){let he=b[R],X=e;if(e===e)if(typeof he=="string"){if(L(he)<1)return w.errors=
[{instancePath:r+"/build/artifacts/"+R,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return w.errors=[{instancePath:r+"/build/artifacts/"+R,schemaPath:"values.schema\
.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var v=X===e;if(!v)break}}}else return w.errors=
[{instancePath:r+"/build/artifacts",schemaPath:"#/properties/build/properties/artifacts/type",keyword:"type",params:{
type:"array"}}],!1;var n=z===e}else var n=!0}}}else return w.errors=[{instancePath:r+"/build",schemaPath:"#/pr\
operties/build/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.env!==void 0){
let m=t.env,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let N in m){let o=e;if(e===e)if(typeof N==
"string"){if(!Xe.test(N)){let z={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:N};s===null?s=[z]:s.push(z),
e++}}else{let z={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/type",keyword:"ty\
pe",params:{type:"string"},propertyName:N};s===null?s=[z]:s.push(z),e++}var c=o===e;if(!c){let z={instancePath:r+
"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:N}};return s===
null?s=[z]:s.push(z),e++,w.errors=s,!1;break}}if(c)for(let N in m){let o=e;je(m[N],{instancePath:r+"/env/"+N.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:N,rootData:x,dynamicAnchors:_})||(s=s===null?je.
errors:s.concat(je.errors),e=s.length);var j=o===e;if(!j)break}}else return w.errors=[{instancePath:r+"/env",schemaPath:"\
#/properties/env/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.simulator!==
void 0){let m=t.simulator,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let N;if(m.type===void 0&&
(N="type"))return w.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/required",keyword:"\
required",params:{missingProperty:N}}],!1;{let o=m.type;if(typeof o=="string")if(o==="command"){if(e===e)if(m&&
typeof m=="object"&&!Array.isArray(m)){let z;if(m.type===void 0&&(z="type")||m.run===void 0&&(z="run"))return w.
errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/required",keyword:"required",params:{
missingProperty:z}}],!1;{let S=e;for(let q in m)if(!(q==="type"||q==="run")){return w.errors=[{instancePath:r+
"/simulator",schemaPath:"simulators/command.schema.json/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:q}}],!1;break}if(S===e){if(m.type!==void 0){let q=e;if(m.type!=="command")return w.errors=[
{instancePath:r+"/simulator/type",schemaPath:"simulators/command.schema.json/properties/type/const",keyword:"c\
onst",params:{allowedValue:"command"}}],!1;var l=q===e}else var l=!0;if(l)if(m.run!==void 0){let q=m.run,R=e;if(e===
R)if(Array.isArray(q)){if(q.length<1)return w.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/\
command.schema.json/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let X=q.length;
for(let ve=0;ve<X;ve++){let oe=e;if(typeof q[ve]!="string")return w.errors=[{instancePath:r+"/simulator/run/"+
ve,schemaPath:"simulators/command.schema.json/properties/run/items/type",keyword:"type",params:{type:"string"}}],
!1;var y=oe===e;if(!y)break}}}else return w.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/co\
mmand.schema.json/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var l=R===e}else var l=!0}}}else
return w.errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/type",keyword:"type",
params:{type:"object"}}],!1;var u=!0}else if(o==="ns3")J(m,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"\
simulator",rootData:x,dynamicAnchors:_})||(s=s===null?J.errors:s.concat(J.errors),e=s.length),u!==!0&&(u=!0);else if(o===
"omnetpp")O(m,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"simulator",rootData:x,dynamicAnchors:_})||
(s=s===null?O.errors:s.concat(O.errors),e=s.length),u!==!0&&(u=!0);else return w.errors=[{instancePath:r+"/sim\
ulator",schemaPath:"#/properties/simulator/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:o}}],!1;else return w.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/d\
iscriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:o}}],!1}}else return w.errors=[{
instancePath:r+"/simulator",schemaPath:"#/properties/simulator/type",keyword:"type",params:{type:"object"}}],!1;
var a=T===e}else var a=!0;if(a){if(t.parameters!==void 0){let m=e;xe(t.parameters,{instancePath:r+"/parameters",
parentData:t,parentDataProperty:"parameters",rootData:x,dynamicAnchors:_})||(s=s===null?xe.errors:s.concat(xe.
errors),e=s.length);var a=m===e}else var a=!0;if(a){if(t.points!==void 0){let m=t.points,T=e;if(e===T)if(Array.
isArray(m)){if(m.length<1)return w.errors=[{instancePath:r+"/points",schemaPath:"#/properties/points/minItems",
keyword:"minItems",params:{limit:1}}],!1;{var k=!0;let N=m.length;for(let o=0;o<N;o++){let b=m[o],z=e,S=e,q=!1,
R=e;ne(b,{instancePath:r+"/points/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:_})||(s=s===
null?ne.errors:s.concat(ne.errors),e=s.length);var d=R===e;if(q=q||d,d)var P=!0;let he=e;we(b,{instancePath:r+
"/points/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:_})||(s=s===null?we.errors:s.concat(we.
errors),e=s.length);var d=he===e;if(q=q||d,d&&P!==!0&&(P=!0),q)e=S,s!==null&&(S?s.length=S:s=null);else{let ve={
instancePath:r+"/points/"+o,schemaPath:"#/properties/points/items/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[ve]:s.push(ve),e++,w.errors=s,!1}var k=z===e;if(!k)break}}}else return w.errors=[{instancePath:r+"/poi\
nts",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.exclude!==void 0){let m=t.exclude,T=e;if(e===T)if(Array.isArray(m)){var i=!0;let N=m.length;for(let o=0;o<
N;o++){let b=e;te(m[o],{instancePath:r+"/exclude/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:_})||
(s=s===null?te.errors:s.concat(te.errors),e=s.length);var i=b===e;if(!i)break}}else return w.errors=[{instancePath:r+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.zip!==void 0){let m=t.zip,T=e;if(e===T)if(Array.isArray(m)){var A=!0;let N=m.length;for(let o=0;o<N;o++){
let b=m[o],z=e;if(e===z)if(Array.isArray(b)){if(b.length<2)return w.errors=[{instancePath:r+"/zip/"+o,schemaPath:"\
#/properties/zip/items/minItems",keyword:"minItems",params:{limit:2}}],!1;{var g=!0;let q=b.length;for(let R=0;R<
q;R++){let he=b[R],X=e;if(e===e)if(typeof he=="string"){if(L(he)>100)return w.errors=[{instancePath:r+"/zip/"+
o+"/"+R,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],
!1;if(!ke.test(he))return w.errors=[{instancePath:r+"/zip/"+o+"/"+R,schemaPath:"values.schema.json#/$defs/para\
meterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return w.errors=[
{instancePath:r+"/zip/"+o+"/"+R,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var g=X===e;if(!g)break}}}else return w.errors=[{instancePath:r+"/zip/"+o,schemaPath:"#/pr\
operties/zip/items/type",keyword:"type",params:{type:"array"}}],!1;var A=z===e;if(!A)break}}else return w.errors=
[{instancePath:r+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type:"array"}}],!1;var a=T===
e}else var a=!0;if(a){if(t.where!==void 0){let m=t.where,T=e;if(e===e)if(typeof m=="string"){if(L(m)<1)return w.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return w.errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.derive!==void 0){let m=t.derive,
T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let N in m){let o=e;if(e===e)if(typeof N=="strin\
g"){if(L(N)>100){let z={instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",
keyword:"maxLength",params:{limit:100},propertyName:N};s===null?s=[z]:s.push(z),e++}else if(!ke.test(N)){let z={
instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:N};s===null?s=[z]:s.push(z),e++}}else{let z={instancePath:r+
"/derive",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:N};
s===null?s=[z]:s.push(z),e++}var D=o===e;if(!D){let z={instancePath:r+"/derive",schemaPath:"#/properties/deriv\
e/propertyNames",keyword:"propertyNames",params:{propertyName:N}};return s===null?s=[z]:s.push(z),e++,w.errors=
s,!1;break}}if(D)for(let N in m){let o=m[N],b=e;if(e===e)if(typeof o=="string"){if(L(o)<1)return w.errors=[{instancePath:r+
"/derive/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return w.errors=[{instancePath:r+"/derive/"+N.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var Y=b===
e;if(!Y)break}}else return w.errors=[{instancePath:r+"/derive",schemaPath:"#/properties/derive/type",keyword:"\
type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.fixed!==void 0){let m=e;te(t.fixed,{instancePath:r+
"/fixed",parentData:t,parentDataProperty:"fixed",rootData:x,dynamicAnchors:_})||(s=s===null?te.errors:s.concat(
te.errors),e=s.length);var a=m===e}else var a=!0;if(a){if(t.repetitions!==void 0){let m=t.repetitions,T=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return w.errors=[{instancePath:r+"/repetitions",schemaPath:"#/proper\
ties/repetitions/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof m=="number"&&isFinite(m)){
if(m>1e7||isNaN(m))return w.errors=[{instancePath:r+"/repetitions",schemaPath:"#/properties/repetitions/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(m<1||isNaN(m))return w.errors=[{instancePath:r+
"/repetitions",schemaPath:"#/properties/repetitions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var a=T===e}else var a=!0;if(a){if(t.seed!==void 0){let m=t.seed,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.
isArray(m)){let N=e;for(let o in m)if(!(o==="base"||o==="vary")){return w.errors=[{instancePath:r+"/seed",schemaPath:"\
#/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}
if(N===e){if(m.base!==void 0){let o=m.base,b=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return w.
errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties/seed/properties/base/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===b&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return w.errors=[{instancePath:r+
"/seed/base",schemaPath:"#/properties/seed/properties/base/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647}}],!1;if(o<1||isNaN(o))return w.errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties\
/seed/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var E=b===e}else var E=!0;
if(E)if(m.vary!==void 0){let o=m.vary,b=e,z=e,S=!1,q=e;if(o!=="all"){let X={instancePath:r+"/seed/vary",schemaPath:"\
campaign.schema.json#/$defs/all/const",keyword:"const",params:{allowedValue:"all"}};s===null?s=[X]:s.push(X),e++}
var Ne=q===e;S=S||Ne;let R=e;fe(o,{instancePath:r+"/seed/vary",parentData:m,parentDataProperty:"vary",rootData:x,
dynamicAnchors:_})||(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var Ne=R===e;if(S=S||Ne,S)e=z,s!==null&&
(z?s.length=z:s=null);else{let X={instancePath:r+"/seed/vary",schemaPath:"#/properties/seed/properties/vary/an\
yOf",keyword:"anyOf",params:{}};return s===null?s=[X]:s.push(X),e++,w.errors=s,!1}var E=b===e}else var E=!0}}else
return w.errors=[{instancePath:r+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"obje\
ct"}}],!1;var a=T===e}else var a=!0;if(a){if(t.inputs!==void 0){let m=t.inputs,T=e;if(e===T)if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){for(let N in m){let o=e;if(e===e)if(typeof N=="string"){if(L(N)>100){let z={instancePath:r+
"/inputs",schemaPath:"#/$defs/inputName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:N};s===
null?s=[z]:s.push(z),e++}else if(!pr.test(N)){let z={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:N};s===null?s=[z]:s.push(z),
e++}}else{let z={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/type",keyword:"type",params:{type:"str\
ing"},propertyName:N};s===null?s=[z]:s.push(z),e++}var Ve=o===e;if(!Ve){let z={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:N}};return s===null?s=[z]:s.push(
z),e++,w.errors=s,!1;break}}if(Ve)for(let N in m){let o=e;ce(m[N],{instancePath:r+"/inputs/"+N.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:m,parentDataProperty:N,rootData:x,dynamicAnchors:_})||(s=s===null?ce.errors:
s.concat(ce.errors),e=s.length);var Qe=o===e;if(!Qe)break}}else return w.errors=[{instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.metrics!==
void 0){let m=e;ue(t.metrics,{instancePath:r+"/metrics",parentData:t,parentDataProperty:"metrics",rootData:x,dynamicAnchors:_})||
(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var a=m===e}else var a=!0;if(a){if(t.collect!==void 0){let m=t.
collect,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let N;if(m.run===void 0&&(N="run"))return w.
errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collect/required",keyword:"required",params:{missingProperty:N}}],
!1;{let o=e;for(let b in m)if(!(b==="run"||b==="metrics"||b==="table")){return w.errors=[{instancePath:r+"/col\
lect",schemaPath:"#/properties/collect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],
!1;break}if(o===e){if(m.run!==void 0){let b=m.run,z=e;if(e===z)if(Array.isArray(b)){if(b.length<1)return w.errors=
[{instancePath:r+"/collect/run",schemaPath:"#/properties/collect/properties/run/minItems",keyword:"minItems",params:{
limit:1}}],!1;{var Ce=!0;let S=b.length;for(let q=0;q<S;q++){let R=e;if(typeof b[q]!="string")return w.errors=
[{instancePath:r+"/collect/run/"+q,schemaPath:"#/properties/collect/properties/run/items/type",keyword:"type",
params:{type:"string"}}],!1;var Ce=R===e;if(!Ce)break}}}else return w.errors=[{instancePath:r+"/collect/run",schemaPath:"\
#/properties/collect/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var _e=z===e}else var _e=!0;
if(_e){if(m.metrics!==void 0){let b=e;ue(m.metrics,{instancePath:r+"/collect/metrics",parentData:m,parentDataProperty:"\
metrics",rootData:x,dynamicAnchors:_})||(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var _e=b===e}else
var _e=!0;if(_e)if(m.table!==void 0){let b=m.table,z=e;if(e===e)if(typeof b=="string"){if(L(b)<1)return w.errors=
[{instancePath:r+"/collect/table",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return w.errors=[{instancePath:r+"/collect/table",schemaPath:"values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var _e=z===e}else var _e=!0}}}}else return w.errors=[{instancePath:r+
"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.results!==void 0){let m=t.results,T=e;if(e===T)if(Array.isArray(m)){var Ge=!0;let N=m.length;for(let o=0;o<
N;o++){let b=m[o],z=e,S=e,q=!1,R=e;if(e===e)if(typeof b=="string"){if(L(b)<1){let oe={instancePath:r+"/results\
/"+o,schemaPath:"campaign.schema.json#/$defs/resultGlob/minLength",keyword:"minLength",params:{limit:1}};s===null?
s=[oe]:s.push(oe),e++}}else{let oe={instancePath:r+"/results/"+o,schemaPath:"campaign.schema.json#/$defs/resul\
tGlob/type",keyword:"type",params:{type:"string"}};s===null?s=[oe]:s.push(oe),e++}var Fe=R===e;q=q||Fe;let X=e;
ee(b,{instancePath:r+"/results/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:_})||(s=s===null?
ee.errors:s.concat(ee.errors),e=s.length);var Fe=X===e;if(q=q||Fe,q)e=S,s!==null&&(S?s.length=S:s=null);else{let oe={
instancePath:r+"/results/"+o,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[oe]:s.push(oe),e++,w.errors=s,!1}var Ge=z===e;if(!Ge)break}}else return w.errors=[{instancePath:r+"/re\
sults",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.limits!==void 0){let m=t.limits,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let N=e;for(let o in m)
if(!(o==="time"||o==="memory"||o==="disk"||o==="retries"||o==="crashes"||o==="failures")){return w.errors=[{instancePath:r+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(N===e){if(m.time!==void 0){let o=m.time,b=e;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="stri\
ng")return w.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/type",keyword:"\
type",params:{type:Me.properties.limits.properties.time.type}}],!1;if(e===b){if(typeof o=="number"&&isFinite(o)&&
(o<=0||isNaN(o)))return w.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/ti\
me/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===b&&typeof o=="stri\
ng"&&L(o)<1)return w.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}var C=b===e}else var C=!0;if(C){if(m.memory!==void 0){let o=m.
memory,b=e;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string")return w.errors=[{instancePath:r+"/limits\
/memory",schemaPath:"#/properties/limits/properties/memory/type",keyword:"type",params:{type:Me.properties.limits.
properties.memory.type}}],!1;if(e===b){if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o)))return w.errors=[{
instancePath:r+"/limits/memory",schemaPath:"#/properties/limits/properties/memory/exclusiveMinimum",keyword:"e\
xclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===b&&typeof o=="string"&&L(o)<1)return w.errors=[{instancePath:r+
"/limits/memory",schemaPath:"#/properties/limits/properties/memory/minLength",keyword:"minLength",params:{limit:1}}],
!1}var C=b===e}else var C=!0;if(C){if(m.disk!==void 0){let o=m.disk,b=e;if(!(typeof o=="number"&&isFinite(o))&&
typeof o!="string")return w.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/\
disk/type",keyword:"type",params:{type:Me.properties.limits.properties.disk.type}}],!1;if(e===b){if(typeof o==
"number"&&isFinite(o)&&(o<=0||isNaN(o)))return w.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properti\
es/limits/properties/disk/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===
b&&typeof o=="string"&&L(o)<1)return w.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/\
properties/disk/minLength",keyword:"minLength",params:{limit:1}}],!1}var C=b===e}else var C=!0;if(C){if(m.retries!==
void 0){let o=m.retries,b=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return w.errors=[{instancePath:r+
"/limits/retries",schemaPath:"#/properties/limits/properties/retries/type",keyword:"type",params:{type:"intege\
r"}}],!1;if(e===b&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return w.errors=[{instancePath:r+"/limi\
ts/retries",schemaPath:"#/properties/limits/properties/retries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(o<0||isNaN(o))return w.errors=[{instancePath:r+"/limits/retries",schemaPath:"#/properti\
es/limits/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var C=b===e}else
var C=!0;if(C){if(m.crashes!==void 0){let o=m.crashes,b=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return w.errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return w.
errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(o<1||isNaN(o))return w.errors=[{instancePath:r+"/limits/cr\
ashes",schemaPath:"#/properties/limits/properties/crashes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var C=b===e}else var C=!0;if(C)if(m.failures!==void 0){let o=m.failures,b=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return w.errors=[{instancePath:r+"/limits/failures",schemaPath:"#/properties/limits/pr\
operties/failures/type",keyword:"type",params:{type:"integer"}}],!1;if(e===b&&typeof o=="number"&&isFinite(o)&&
(o<1||isNaN(o)))return w.errors=[{instancePath:r+"/limits/failures",schemaPath:"#/properties/limits/properties\
/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var C=b===e}else var C=!0}}}}}}else
return w.errors=[{instancePath:r+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"\
object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.resources!==void 0){let m=t.resources,T=e;if(e===T)if(m&&typeof m==
"object"&&!Array.isArray(m)){let N=e;for(let o in m)if(!(o==="cpus"||o==="memory")){return w.errors=[{instancePath:r+
"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(N===e){if(m.cpus!==void 0){let o=m.cpus,b=e;if(e===b)if(typeof o=="number"&&isFinite(o)){if(o>1024||
isNaN(o))return w.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024}}],!1;if(o<=0||isNaN(o))return w.errors=[{instancePath:r+
"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinim\
um",params:{comparison:">",limit:0}}],!1}else return w.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#\
/properties/resources/properties/cpus/type",keyword:"type",params:{type:"number"}}],!1;var ze=b===e}else var ze=!0;
if(ze)if(m.memory!==void 0){let o=m.memory,b=e,z=e;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o)))return w.
errors=[{instancePath:r+"/resources/memory",schemaPath:"values.schema.json#/$defs/size/type",keyword:"type",params:{
type:be.type}}],!1;if(e===z){if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o)))return w.errors=[{instancePath:r+
"/resources/memory",schemaPath:"values.schema.json#/$defs/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===z&&typeof o=="string"&&!$e.test(o))return w.errors=[{instancePath:r+"/reso\
urces/memory",schemaPath:"values.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var ze=b===e}else var ze=!0}}else return w.errors=[{instancePath:r+"/resources",
schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.priority!==void 0){let m=t.priority,T=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return w.
errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===T&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return w.errors=[{instancePath:r+"/pri\
ority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}}],!1;if(m<
-1e3||isNaN(m))return w.errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3}}],!1}var a=T===e}else var a=!0;if(a)if(t.needs!==void 0){let m=t.
needs,T=e;if(e===T)if(Array.isArray(m)){var We=!0;let N=m.length;for(let o=0;o<N;o++){let b=m[o],z=e;if(e===e)
if(typeof b=="string"){if(!Ee.test(b))return w.errors=[{instancePath:r+"/needs/"+o,schemaPath:"values.schema.j\
son#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return w.
errors=[{instancePath:r+"/needs/"+o,schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"\
string"}}],!1;var We=z===e;if(!We)break}}else return w.errors=[{instancePath:r+"/needs",schemaPath:"#/properti\
es/needs/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}else
return w.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return w.errors=
s,e===0}w.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:r="",parentData:F,parentDataProperty:I,
rootData:x=t,dynamicAnchors:_={}}={}){let s=null,e=0,p=Z.evaluated;if(p.dynamicProps&&(p.props=void 0),p.dynamicItems&&
(p.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let c;if(t.version===void 0&&(c="version")||
t.name===void 0&&(c="name")||t.campaigns===void 0&&(c="campaigns"))return Z.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:c}}],!1;{let j=e;for(let l in t)if(!(l==="version"||l===
"name"||l==="cluster"||l==="networks"||l==="services"||l==="images"||l==="campaigns")){return Z.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:l}}],!1;break}if(j===
e){if(t.version!==void 0){let l=e;if(t.version!==1)return Z.errors=[{instancePath:r+"/version",schemaPath:"#/p\
roperties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var a=l===e}else var a=!0;if(a){if(t.name!==
void 0){let l=t.name,y=e;if(e===e)if(typeof l=="string"){if(!Ee.test(l))return Z.errors=[{instancePath:r+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,6\
1}[a-z0-9])?$"}}],!1}else return Z.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/\
type",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(t.cluster!==void 0){let l=e;
le(t.cluster,{instancePath:r+"/cluster",parentData:t,parentDataProperty:"cluster",rootData:x,dynamicAnchors:_})||
(s=s===null?le.errors:s.concat(le.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(t.networks!==void 0){
let l=t.networks,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let k=e;for(let P in l)if(!(P==="in\
terlink"||P==="buildnet")){return Z.errors=[{instancePath:r+"/networks",schemaPath:"#/properties/networks/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(k===e){if(l.interlink!==
void 0){let P=l.interlink,d=e;if(e===d)if(P&&typeof P=="object"&&!Array.isArray(P)){let i=e;for(let A in P)if(!(A===
"internal"||A==="subnet")){return Z.errors=[{instancePath:r+"/networks/interlink",schemaPath:"#/properties/net\
works/properties/interlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],
!1;break}if(i===e){if(P.internal!==void 0){let A=e;if(typeof P.internal!="boolean")return Z.errors=[{instancePath:r+
"/networks/interlink/internal",schemaPath:"#/properties/networks/properties/interlink/properties/internal/type",
keyword:"type",params:{type:"boolean"}}],!1;var h=A===e}else var h=!0;if(h)if(P.subnet!==void 0){let A=P.subnet,
g=e;if(e===e)if(typeof A=="string"){if(!qe.test(A))return Z.errors=[{instancePath:r+"/networks/interlink/subne\
t",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{\
1,3}){3}/[0-9]{1,2}$"}}],!1}else return Z.errors=[{instancePath:r+"/networks/interlink/subnet",schemaPath:"val\
ues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1;var h=g===e}else var h=!0}}else return Z.
errors=[{instancePath:r+"/networks/interlink",schemaPath:"#/properties/networks/properties/interlink/type",keyword:"\
type",params:{type:"object"}}],!1;var f=d===e}else var f=!0;if(f)if(l.buildnet!==void 0){let P=l.buildnet,d=e;
if(e===d)if(P&&typeof P=="object"&&!Array.isArray(P)){let A=e;for(let g in P)if(g!=="subnet"){return Z.errors=
[{instancePath:r+"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:g}}],!1;break}if(A===e&&P.subnet!==void 0){let g=P.
subnet;if(e===e)if(typeof g=="string"){if(!qe.test(g))return Z.errors=[{instancePath:r+"/networks/buildnet/sub\
net",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9\
]{1,3}){3}/[0-9]{1,2}$"}}],!1}else return Z.errors=[{instancePath:r+"/networks/buildnet/subnet",schemaPath:"va\
lues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1}}else return Z.errors=[{instancePath:r+
"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/type",keyword:"type",params:{type:"\
object"}}],!1;var f=d===e}else var f=!0}}else return Z.errors=[{instancePath:r+"/networks",schemaPath:"#/prope\
rties/networks/type",keyword:"type",params:{type:"object"}}],!1;var a=y===e}else var a=!0;if(a){if(t.services!==
void 0){let l=e;$(t.services,{instancePath:r+"/services",parentData:t,parentDataProperty:"services",rootData:x,
dynamicAnchors:_})||(s=s===null?$.errors:s.concat($.errors),e=s.length);var a=l===e}else var a=!0;if(a){if(t.images!==
void 0){let l=t.images,y=e;if(e===y)if(l&&typeof l=="object"&&!Array.isArray(l)){let k=e;for(let P in l)if(!(P===
"registry"||P==="base"||P==="ca")){return Z.errors=[{instancePath:r+"/images",schemaPath:"#/properties/images/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],!1;break}if(k===e){if(l.registry!==
void 0){let P=l.registry,d=e;if(e===d)if(typeof P=="string"){if(!sr.test(P))return Z.errors=[{instancePath:r+"\
/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$"}}],!1}else return Z.errors=[{instancePath:r+"/imag\
es/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type:"string"}}],
!1;var n=d===e}else var n=!0;if(n){if(l.base!==void 0){let P=l.base,d=e;if(e===d)if(typeof P=="string"){if(!Pe.
test(P))return Z.errors=[{instancePath:r+"/images/base",schemaPath:"#/properties/images/properties/base/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return Z.errors=[{instancePath:r+
"/images/base",schemaPath:"#/properties/images/properties/base/type",keyword:"type",params:{type:"string"}}],!1;
var n=d===e}else var n=!0;if(n)if(l.ca!==void 0){let P=l.ca,d=e;if(e===e)if(typeof P=="string"){if(L(P)<1)return Z.
errors=[{instancePath:r+"/images/ca",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return Z.errors=[{instancePath:r+"/images/ca",schemaPath:"values.schema.json#/$defs\
/text/type",keyword:"type",params:{type:"string"}}],!1;var n=d===e}else var n=!0}}}else return Z.errors=[{instancePath:r+
"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"object"}}],!1;var a=y===e}else var a=!0;
if(a)if(t.campaigns!==void 0){let l=t.campaigns,y=e;if(e===y)if(Array.isArray(l)){if(l.length<1)return Z.errors=
[{instancePath:r+"/campaigns",schemaPath:"#/properties/campaigns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var v=!0;let k=l.length;for(let P=0;P<k;P++){let d=e;w(l[P],{instancePath:r+"/campaigns/"+P,parentData:l,parentDataProperty:P,
rootData:x,dynamicAnchors:_})||(s=s===null?w.errors:s.concat(w.errors),e=s.length);var v=d===e;if(!v)break}}}else
return Z.errors=[{instancePath:r+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{
type:"array"}}],!1;var a=y===e}else var a=!0}}}}}}}}else return Z.errors=[{instancePath:r,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Z.errors=s,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{vr as default,hr as validate};
