// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs.
var tr=(t,r)=>()=>{try{return r||t((r={exports:{}}).exports,r),r.exports}catch(F){throw r=0,F}};var Ye=tr(Oe=>{"use strict";Object.defineProperty(Oe,"__esModule",{value:!0});function Je(t){let r=t.length,F=0,
M=0,x;for(;M<r;)F++,x=t.charCodeAt(M++),x>=55296&&x<=56319&&M<r&&(x=t.charCodeAt(M),(x&64512)===56320&&M++);return F}
Oe.default=Je;Je.code='require("ajv/dist/runtime/ucs2length").default'});var kr=E,Pr=E;var Se=new RegExp("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$","u"),Le=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1\
,2}$","u"),ar=new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$","u"),be=new RegExp("^[a-\
z0-9][A-Za-z0-9._/:@-]*$","u");var L=Ye().default;function K(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))return K.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="p\
rovider"||n==="parallel"||n==="store")){return K.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===e){if(t.provider!==void 0){let n=e;if(t.
provider!=="local")return K.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"\
const",params:{allowedValue:"local"}}],!1;var a=n===e}else var a=!0;if(a){if(t.parallel!==void 0){let n=t.parallel,
v=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return K.errors=[{instancePath:r+"/parallel",schemaPath:"\
#/properties/parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof n=="number"&&isFinite(
n)){if(n>4096||isNaN(n))return K.errors=[{instancePath:r+"/parallel",schemaPath:"#/properties/parallel/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(n<1||isNaN(n))return K.errors=[{instancePath:r+"\
/parallel",schemaPath:"#/properties/parallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var a=v===e}else var a=!0;if(a)if(t.store!==void 0){let n=t.store,v=e;if(e===e)if(typeof n=="string"){if(L(n)<
1)return K.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"min\
Length",params:{limit:1}}],!1}else return K.errors=[{instancePath:r+"/store",schemaPath:"values.schema.json#/$\
defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}else return K.errors=[
{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return K.errors=s,e===0}K.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var Xe=new RegExp("^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$","u"),ir=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.+-]*$","u");function C(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,
dynamicAnchors:j={}}={}){let s=null,e=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.provider===void 0&&(f="provider"))return C.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:f}}],!1;{let n=e;for(let v in t)
if(!(v==="provider"||v==="manager"||v==="workers"||v==="context")){return C.errors=[{instancePath:r,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(n===e){if(t.
provider!==void 0){let v=e;if(t.provider!=="swarm")return C.errors=[{instancePath:r+"/provider",schemaPath:"#/\
properties/provider/const",keyword:"const",params:{allowedValue:"swarm"}}],!1;var a=v===e}else var a=!0;if(a){
if(t.manager!==void 0){let v=t.manager,u=e;if(e===e)if(typeof v=="string"){if(!Xe.test(v))return C.errors=[{instancePath:r+
"/manager",schemaPath:"#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0\
-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return C.errors=[{instancePath:r+"/manager",schemaPath:"\
#/$defs/sshUrl/type",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0;if(a){if(t.workers!==
void 0){let v=t.workers,u=e;if(e===u)if(Array.isArray(v)){var h=!0;let p=v.length;for(let y=0;y<p;y++){let c=v[y],
P=e;if(e===e)if(typeof c=="string"){if(!Xe.test(c))return C.errors=[{instancePath:r+"/workers/"+y,schemaPath:"\
#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A\
-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return C.errors=[{instancePath:r+"/workers/"+y,schemaPath:"#/$defs/ssh\
Url/type",keyword:"type",params:{type:"string"}}],!1;var h=P===e;if(!h)break}}else return C.errors=[{instancePath:r+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1;var a=u===e}else var a=!0;
if(a)if(t.context!==void 0){let v=t.context,u=e;if(e===u)if(typeof v=="string"){if(!ir.test(v))return C.errors=
[{instancePath:r+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9_.+-]*$"}}],!1}else return C.errors=[{instancePath:r+"/context",schemaPath:"#/properties/cont\
ext/type",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0}}}}}else return C.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return C.errors=s,e===0}C.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var nr={title:"AwsCluster",description:"Machines on AWS, made for the study by one CloudForma\
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
examples:[["203.0.113.0/24"]]}}}}};var Re={description:"A duration: a number with `s`, `m`, `h` or `d`, or a number of seconds.",type:["string","\
number"],exclusiveMinimum:0,pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","x-expected":"a duration such as 90s, 15m,\
 10h or 2d",examples:["15m"]},Ee=Object.prototype.hasOwnProperty,or=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),
Fe=new RegExp("^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$","u"),
Be=new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","u"),pr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vpc\
-[0-9a-f]+)$","u"),lr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$","u");function me(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=me.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return me.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(!Fe.test(n))
return me.errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}}],!1}else return me.
errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/instanceType/type",keyword:"type",params:{type:"string"}}],!1;
var a=v===e;if(!a)break}}}else return me.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return me.errors=s,e===0}me.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function se(t,{instancePath:r="",
parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=se.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let f;if(t.
manager===void 0&&(f="manager")||t.worker===void 0&&(f="worker"))return se.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:f}}],!1;{let n=e;for(let v in t)if(!(v==="manager"||v===
"worker")){return se.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v}}],!1;break}if(n===e){if(t.manager!==void 0){let v=t.manager,u=e;if(e===e)if(typeof v==
"string"){if(!Fe.test(v))return se.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal\
(-[0-9]+xl)?)$"}}],!1}else return se.errors=[{instancePath:r+"/manager",schemaPath:"#/$defs/instanceType/type",
keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0;if(a)if(t.worker!==void 0){let v=t.worker,
u=e,g=e,p=!1,y=e;if(e===e)if(typeof v=="string"){if(!Fe.test(v)){let d={instancePath:r+"/worker",schemaPath:"c\
luster.schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|mic\
ro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[d]:s.push(d),e++}}else{let d={instancePath:r+
"/worker",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};s===
null?s=[d]:s.push(d),e++}var h=y===e;p=p||h;let P=e;me(v,{instancePath:r+"/worker",parentData:t,parentDataProperty:"\
worker",rootData:x,dynamicAnchors:j})||(s=s===null?me.errors:s.concat(me.errors),e=s.length);var h=P===e;if(p=
p||h,p)e=g,s!==null&&(g?s.length=g:s=null);else{let d={instancePath:r+"/worker",schemaPath:"#/properties/worke\
r/anyOf",keyword:"anyOf",params:{}};return s===null?s=[d]:s.push(d),e++,se.errors=s,!1}var a=u===e}else var a=!0}}}else
return se.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return se.errors=
s,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:r="",parentData:F,parentDataProperty:M,
rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let g;if(t.provider===void 0&&(g="provider")||
t.region===void 0&&(g="region")||t.workers===void 0&&(g="workers")||t.network===void 0&&(g="network"))return I.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:g}}],!1;{let p=e;for(let y in t)
if(!Ee.call(nr.properties,y)){return I.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:y}}],!1;break}if(p===e){if(t.provider!==void 0){let y=e;if(t.provider!==
"aws")return I.errors=[{instancePath:r+"/provider",schemaPath:"#/properties/provider/const",keyword:"const",params:{
allowedValue:"aws"}}],!1;var a=y===e}else var a=!0;if(a){if(t.region!==void 0){let y=t.region,c=e;if(e===c)if(typeof y==
"string"){if(!or.test(y))return I.errors=[{instancePath:r+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return I.errors=[{instancePath:r+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(t.managers!==
void 0){let y=t.managers,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return I.errors=[{instancePath:r+
"/managers",schemaPath:"#/properties/managers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof y==
"number"&&isFinite(y)&&(y<1||isNaN(y)))return I.errors=[{instancePath:r+"/managers",schemaPath:"#/properties/m\
anagers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var a=c===e}else var a=!0;if(a){if(t.
workers!==void 0){let y=t.workers,c=e;if(!(typeof y=="number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return I.errors=
[{instancePath:r+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===c&&typeof y=="number"&&isFinite(y)){if(y>200||isNaN(y))return I.errors=[{instancePath:r+"/workers",schemaPath:"\
#/properties/workers/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}}],!1;if(y<1||isNaN(y))return I.
errors=[{instancePath:r+"/workers",schemaPath:"#/properties/workers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var a=c===e}else var a=!0;if(a){if(t.instanceType!==void 0){let y=t.instanceType,c=e,P=e,b=!1,
d=e;if(e===e)if(typeof y=="string"){if(!Fe.test(y)){let D={instancePath:r+"/instanceType",schemaPath:"cluster.\
schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|smal\
l|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};s===null?s=[D]:s.push(D),e++}}else{let D={instancePath:r+
"/instanceType",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};
s===null?s=[D]:s.push(D),e++}var h=d===e;b=b||h;let A=e;se(y,{instancePath:r+"/instanceType",parentData:t,parentDataProperty:"\
instanceType",rootData:x,dynamicAnchors:j})||(s=s===null?se.errors:s.concat(se.errors),e=s.length);var h=A===e;
if(b=b||h,b)e=P,s!==null&&(P?s.length=P:s=null);else{let D={instancePath:r+"/instanceType",schemaPath:"#/prope\
rties/instanceType/anyOf",keyword:"anyOf",params:{}};return s===null?s=[D]:s.push(D),e++,I.errors=s,!1}var a=c===
e}else var a=!0;if(a){if(t.spot!==void 0){let y=t.spot,c=e;if(e===c)if(y&&typeof y=="object"&&!Array.isArray(y)){
let b=e;for(let d in y)if(d!=="maxPrice"){return I.errors=[{instancePath:r+"/spot",schemaPath:"#/properties/sp\
ot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(b===e&&y.maxPrice!==
void 0){let d=y.maxPrice;if(e===e)if(typeof d=="number"&&isFinite(d)){if(d<=0||isNaN(d))return I.errors=[{instancePath:r+
"/spot/maxPrice",schemaPath:"#/properties/spot/properties/maxPrice/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0}}],!1}else return I.errors=[{instancePath:r+"/spot/maxPrice",schemaPath:"#/prop\
erties/spot/properties/maxPrice/type",keyword:"type",params:{type:"number"}}],!1}}else return I.errors=[{instancePath:r+
"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0;
if(a){if(t.idle!==void 0){let y=t.idle,c=e;if(e===c)if(y&&typeof y=="object"&&!Array.isArray(y)){let b=e;for(let d in y)
if(!(d==="cpuBelow"||d==="period"||d==="periods")){return I.errors=[{instancePath:r+"/idle",schemaPath:"#/prop\
erties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(b===
e){if(y.cpuBelow!==void 0){let d=y.cpuBelow,i=e;if(e===i)if(typeof d=="number"&&isFinite(d)){if(d>100||isNaN(d))
return I.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/idle/properties/cpuBelow/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(d<=0||isNaN(d))return I.errors=[{instancePath:r+"/idle/cpu\
Below",schemaPath:"#/properties/idle/properties/cpuBelow/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return I.errors=[{instancePath:r+"/idle/cpuBelow",schemaPath:"#/properties/i\
dle/properties/cpuBelow/type",keyword:"type",params:{type:"number"}}],!1;var f=i===e}else var f=!0;if(f){if(y.
period!==void 0){let d=y.period,i=e,A=e;if(typeof d!="string"&&!(typeof d=="number"&&isFinite(d)))return I.errors=
[{instancePath:r+"/idle/period",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{type:Re.
type}}],!1;if(e===A){if(typeof d=="number"&&isFinite(d)&&(d<=0||isNaN(d)))return I.errors=[{instancePath:r+"/i\
dle/period",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===A&&typeof d=="string"&&!Be.test(d))return I.errors=[{instancePath:r+"/idle\
/period",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.\
[0-9]+)?(s|m|h|d)$"}}],!1}var f=i===e}else var f=!0;if(f)if(y.periods!==void 0){let d=y.periods,i=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return I.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/prope\
rties/idle/properties/periods/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof d=="number"&&
isFinite(d)){if(d>96||isNaN(d))return I.errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/\
properties/periods/maximum",keyword:"maximum",params:{comparison:"<=",limit:96}}],!1;if(d<1||isNaN(d))return I.
errors=[{instancePath:r+"/idle/periods",schemaPath:"#/properties/idle/properties/periods/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var f=i===e}else var f=!0}}}else return I.errors=[{instancePath:r+
"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0;
if(a){if(t.maxLifetime!==void 0){let y=t.maxLifetime,c=e,P=e;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(
y)))return I.errors=[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:Re.type}}],!1;if(e===P){if(typeof y=="number"&&isFinite(y)&&(y<=0||isNaN(y)))return I.errors=
[{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"excl\
usiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===P&&typeof y=="string"&&!Be.test(y))return I.errors=[
{instancePath:r+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$"}}],!1}var a=c===e}else var a=!0;if(a)if(t.network!==void 0){let y=t.network,
c=e;if(e===c)if(y&&typeof y=="object"&&!Array.isArray(y)){let b=e;for(let d in y)if(!(d==="vpc"||d==="subnets"||
d==="sshFrom")){return I.errors=[{instancePath:r+"/network",schemaPath:"#/properties/network/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(b===e){if(y.vpc!==void 0){let d=y.
vpc,i=e;if(e===i)if(typeof d=="string"){if(!pr.test(d))return I.errors=[{instancePath:r+"/network/vpc",schemaPath:"\
#/properties/network/properties/vpc/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/\
[0-9]{1,2}|vpc-[0-9a-f]+)$"}}],!1}else return I.errors=[{instancePath:r+"/network/vpc",schemaPath:"#/propertie\
s/network/properties/vpc/type",keyword:"type",params:{type:"string"}}],!1;var n=i===e}else var n=!0;if(n){if(y.
subnets!==void 0){let d=y.subnets,i=e;if(e===i)if(Array.isArray(d)){if(d.length<1)return I.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var v=!0;let w=d.length;for(let D=0;D<w;D++){let X=d[D],Z=e;if(e===Z)if(typeof X=="string"){if(!lr.test(X))
return I.errors=[{instancePath:r+"/network/subnets/"+D,schemaPath:"#/properties/network/properties/subnets/ite\
ms/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$"}}],
!1}else return I.errors=[{instancePath:r+"/network/subnets/"+D,schemaPath:"#/properties/network/properties/sub\
nets/items/type",keyword:"type",params:{type:"string"}}],!1;var v=Z===e;if(!v)break}}}else return I.errors=[{instancePath:r+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}}],!1;var n=i===e}else var n=!0;if(n)if(y.sshFrom!==void 0){let d=y.sshFrom,i=e;if(e===i)if(Array.isArray(d)){
if(d.length<1)return I.errors=[{instancePath:r+"/network/sshFrom",schemaPath:"#/properties/network/properties/\
sshFrom/minItems",keyword:"minItems",params:{limit:1}}],!1;{var u=!0;let w=d.length;for(let D=0;D<w;D++){let X=d[D],
Z=e;if(e===e)if(typeof X=="string"){if(!Le.test(X))return I.errors=[{instancePath:r+"/network/sshFrom/"+D,schemaPath:"\
values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{\
1,2}$"}}],!1}else return I.errors=[{instancePath:r+"/network/sshFrom/"+D,schemaPath:"values.schema.json#/$defs\
/cidr/type",keyword:"type",params:{type:"string"}}],!1;var u=Z===e;if(!u)break}}}else return I.errors=[{instancePath:r+
"/network/sshFrom",schemaPath:"#/properties/network/properties/sshFrom/type",keyword:"type",params:{type:"arra\
y"}}],!1;var n=i===e}else var n=!0}}}else return I.errors=[{instancePath:r+"/network",schemaPath:"#/properties\
/network/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0}}}}}}}}}}else return I.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return I.errors=s,e===0}I.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function fe(t,{instancePath:r="",parentData:F,parentDataProperty:M,
rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))
return fe.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{
let f=t.provider;if(typeof f=="string")if(f==="local"){K(t,{instancePath:r,parentData:F,parentDataProperty:M,rootData:x,
dynamicAnchors:j})||(s=s===null?K.errors:s.concat(K.errors),e=s.length);var a=!0}else if(f==="swarm")C(t,{instancePath:r,
parentData:F,parentDataProperty:M,rootData:x,dynamicAnchors:j})||(s=s===null?C.errors:s.concat(C.errors),e=s.length),
a!==!0&&(a=!0);else if(f==="aws")I(t,{instancePath:r,parentData:F,parentDataProperty:M,rootData:x,dynamicAnchors:j})||
(s=s===null?I.errors:s.concat(I.errors),e=s.length),a!==!0&&(a=!0);else return fe.errors=[{instancePath:r,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"provider",tagValue:f}}],!1;else return fe.
errors=[{instancePath:r,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"provider",
tagValue:f}}],!1}}else return fe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return fe.errors=s,l.props=a,e===0}fe.evaluated={dynamicProps:!0,dynamicItems:!1};var $e={description:"A size: a number with `B`, `KB`, `MB`, `GB`, `TB` (powers of 1000) or `KiB`, `MiB`, `GiB`\
, `TiB` (powers of 1024), or a number of bytes.",type:["string","number"],exclusiveMinimum:0,pattern:"^[0-9]+(\
\\.[0-9]+)?(B|[KMGT]i?B)$","x-expected":"a size such as 500MB or 2GiB",examples:["2GiB"]};var xe=new RegExp("^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$","u");function _(t,{instancePath:r="",parentData:F,parentDataProperty:M,
rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=_.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let y=e;for(let c in t)if(!(c==="redis"||c===
"mongo"||c==="builder"||c==="runner"||c==="distcc"||c==="dashboard"||c==="visualizer")){return _.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(y===
e){if(t.redis!==void 0){let c=t.redis,P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(c)){let b=e;for(let d in c)
if(!(d==="image"||d==="memory"||d==="port")){return _.errors=[{instancePath:r+"/redis",schemaPath:"#/propertie\
s/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],!1;break}if(b===e){
if(c.image!==void 0){let d=c.image,i=e;if(e===e)if(typeof d=="string"){if(!be.test(d))return _.errors=[{instancePath:r+
"/redis/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-\
]*$"}}],!1}else return _.errors=[{instancePath:r+"/redis/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(c.memory!==void 0){let d=c.memory,i=e,A=e;if(typeof d!=
"string"&&!(typeof d=="number"&&isFinite(d)))return _.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$d\
efs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===A){if(typeof d=="number"&&isFinite(d)&&(d<=0||
isNaN(d)))return _.errors=[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===A&&typeof d=="string"&&!xe.test(d))return _.errors=
[{instancePath:r+"/redis/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var a=i===e}else var a=!0;if(a)if(c.port!==void 0){let d=c.port,i=e,A=e;if(!(typeof d==
"number"&&!(d%1)&&!isNaN(d)&&isFinite(d)))return _.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/p\
ort/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof d=="number"&&isFinite(d)){if(d>65535||isNaN(
d))return _.errors=[{instancePath:r+"/redis/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}}],!1;if(d<1||isNaN(d))return _.errors=[{instancePath:r+"/redis/port",schemaPath:"\
#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0}}}else
return _.errors=[{instancePath:r+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var h=P===e}else var h=!0;if(h){if(t.mongo!==void 0){let c=t.mongo,P=e;if(e===P)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let d=e;for(let i in c)if(!(i==="image"||i==="memory"||i==="port")){return _.errors=
[{instancePath:r+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}}],!1;break}if(d===e){if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i==
"string"){if(!be.test(i))return _.errors=[{instancePath:r+"/mongo/image",schemaPath:"#/$defs/image/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/mongo/im\
age",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"string"}}],!1;var f=A===e}else var f=!0;if(f){
if(c.memory!==void 0){let i=c.memory,A=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.
errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],
!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/mongo/mem\
ory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===w&&typeof i=="string"&&!xe.test(i))return _.errors=[{instancePath:r+"/mongo/memory",schemaPath:"#/$d\
efs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var f=A===e}else
var f=!0;if(f)if(c.port!==void 0){let i=c.port,A=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return _.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(e===w&&typeof i=="number"&&isFinite(i)){if(i>65535||isNaN(i))return _.errors=[{instancePath:r+"\
/mongo/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<
1||isNaN(i))return _.errors=[{instancePath:r+"/mongo/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var f=A===e}else var f=!0}}}else return _.errors=[{instancePath:r+"/mong\
o",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h){
if(t.builder!==void 0){let c=t.builder,P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(c)){let d=e;for(let i in c)
if(!(i==="image"||i==="memory")){return _.errors=[{instancePath:r+"/builder",schemaPath:"#/properties/builder/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){if(c.image!==
void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+"/bu\
ilder/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*\
$"}}],!1}else return _.errors=[{instancePath:r+"/builder/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var n=A===e}else var n=!0;if(n)if(c.memory!==void 0){let i=c.memory,A=e,w=e;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/\
$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=
0||isNaN(i)))return _.errors=[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(i))return _.errors=
[{instancePath:r+"/builder/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-\
9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var n=A===e}else var n=!0}}else return _.errors=[{instancePath:r+"/builde\
r",schemaPath:"#/properties/builder/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;
if(h){if(t.runner!==void 0){let c=t.runner,P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(c)){let d=e;for(let i in c)
if(!(i==="image"||i==="memory"||i==="cpus"||i==="replicas"||i==="onManager"||i==="lease")){return _.errors=[{instancePath:r+
"/runner",schemaPath:"#/properties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(d===e){if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.
errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/runner/image",schemaPath:"#/$defs/\
image/type",keyword:"type",params:{type:"string"}}],!1;var v=A===e}else var v=!0;if(v){if(c.memory!==void 0){let i=c.
memory,A=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/ru\
nner/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i==
"number"&&isFinite(i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/\
memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="\
string"&&!xe.test(i))return _.errors=[{instancePath:r+"/runner/memory",schemaPath:"#/$defs/memory/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var v=A===e}else var v=!0;if(v){if(c.cpus!==
void 0){let i=c.cpus,A=e;if(e===A)if(typeof i=="number"&&isFinite(i)){if(i>1024||isNaN(i))return _.errors=[{instancePath:r+
"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(i<=0||isNaN(i))return _.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/propertie\
s/runner/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else
return _.errors=[{instancePath:r+"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/type",keyword:"\
type",params:{type:"number"}}],!1;var v=A===e}else var v=!0;if(v){if(c.replicas!==void 0){let i=c.replicas,A=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _.errors=[{instancePath:r+"/runner/replicas",schemaPath:"\
#/properties/runner/properties/replicas/type",keyword:"type",params:{type:"integer"}}],!1;if(e===A&&typeof i==
"number"&&isFinite(i)){if(i>1e5||isNaN(i))return _.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/pr\
operties/runner/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}}],!1;if(i<1||
isNaN(i))return _.errors=[{instancePath:r+"/runner/replicas",schemaPath:"#/properties/runner/properties/replic\
as/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var v=A===e}else var v=!0;if(v){if(c.onManager!==
void 0){let i=e;if(typeof c.onManager!="boolean")return _.errors=[{instancePath:r+"/runner/onManager",schemaPath:"\
#/properties/runner/properties/onManager/type",keyword:"type",params:{type:"boolean"}}],!1;var v=i===e}else var v=!0;
if(v)if(c.lease!==void 0){let i=c.lease,A=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.
errors=[{instancePath:r+"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{
type:Re.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+
"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!Be.test(i))return _.errors=[{instancePath:r+"/runn\
er/lease",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(s|m|h|d)$"}}],!1}var v=A===e}else var v=!0}}}}}}else return _.errors=[{instancePath:r+"/runner",schemaPath:"\
#/properties/runner/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h){if(t.distcc!==
void 0){let c=t.distcc,P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(c)){let d=e;for(let i in c)if(!(i===
"image"||i==="memory")){return _.errors=[{instancePath:r+"/distcc",schemaPath:"#/properties/distcc/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){if(c.image!==void 0){
let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+"/distcc/ima\
ge",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else
return _.errors=[{instancePath:r+"/distcc/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"\
string"}}],!1;var u=A===e}else var u=!0;if(u)if(c.memory!==void 0){let i=c.memory,A=e,w=e;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memor\
y/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))
return _.errors=[{instancePath:r+"/distcc/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(i))return _.errors=[{instancePath:r+
"/distcc/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[\
KMGT]i?B)$"}}],!1}var u=A===e}else var u=!0}}else return _.errors=[{instancePath:r+"/distcc",schemaPath:"#/pro\
perties/distcc/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h){if(t.dashboard!==
void 0){let c=t.dashboard,P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(c)){let d=e;for(let i in c)if(!(i===
"image"||i==="memory"||i==="port")){return _.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){
if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+
"/dashboard/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._\
/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/dashboard/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var g=A===e}else var g=!0;if(g){if(c.memory!==void 0){let i=c.memory,A=e,w=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/dashboard/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/exclusive\
Minimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(
i))return _.errors=[{instancePath:r+"/dashboard/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var g=A===e}else var g=!0;if(g)if(c.port!==void 0){let i=c.
port,A=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _.errors=[{instancePath:r+"/dashb\
oard/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof i=="num\
ber"&&isFinite(i)){if(i>65535||isNaN(i))return _.errors=[{instancePath:r+"/dashboard/port",schemaPath:"#/$defs\
/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return _.errors=[{
instancePath:r+"/dashboard/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var g=A===e}else var g=!0}}}else return _.errors=[{instancePath:r+"/dashboard",schemaPath:"#/properties/das\
hboard/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0;if(h)if(t.visualizer!==void 0){
let c=t.visualizer,P=e;if(e===P)if(c&&typeof c=="object"&&!Array.isArray(c)){let d=e;for(let i in c)if(!(i==="\
image"||i==="memory"||i==="port")){return _.errors=[{instancePath:r+"/visualizer",schemaPath:"#/properties/vis\
ualizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(d===e){
if(c.image!==void 0){let i=c.image,A=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return _.errors=[{instancePath:r+
"/visualizer/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9.\
_/:@-]*$"}}],!1}else return _.errors=[{instancePath:r+"/visualizer/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var p=A===e}else var p=!0;if(p){if(c.memory!==void 0){let i=c.memory,A=e,w=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return _.errors=[{instancePath:r+"/visualizer/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return _.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(
i))return _.errors=[{instancePath:r+"/visualizer/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var p=A===e}else var p=!0;if(p)if(c.port!==void 0){let i=c.
port,A=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return _.errors=[{instancePath:r+"/visua\
lizer/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof i=="nu\
mber"&&isFinite(i)){if(i>65535||isNaN(i))return _.errors=[{instancePath:r+"/visualizer/port",schemaPath:"#/$de\
fs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return _.errors=
[{instancePath:r+"/visualizer/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var p=A===e}else var p=!0}}}else return _.errors=[{instancePath:r+"/visualizer",schemaPath:"#/pr\
operties/visualizer/type",keyword:"type",params:{type:"object"}}],!1;var h=P===e}else var h=!0}}}}}}}else return _.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _.errors=s,e===0}
_.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var De={$schema:"https://json-schema.org/draft/2020-12/\
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
he metric and the parameters.",examples:["wait"]}}},directorySource:{title:"DirectorySource",description:"A di\
rectory as it is, uncommitted changes included.",type:"object",additionalProperties:!1,required:["path"],properties:{
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
none"}}}}};var er=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),ie=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","u"),mr=new RegExp(
"^[A-Za-z_][A-Za-z0-9_-]*$","u"),fr={title:"DirectorySource",description:"A directory as it is, uncommitted ch\
anges included.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{$ref:"values.schema\
.json#/$defs/text",description:"The directory, relative to the manifest.",examples:["examples/mm1"]},include:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to take.",default:["**"]},exclude:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to leave out. Files that git igno\
res are left out anyway.",default:[],examples:[["data/**"]]},dirty:{description:"What to do about uncommitted \
changes in a git work tree: `allow` them, `warn`, or `refuse` to run.",enum:["allow","warn","refuse"],default:"\
warn"}}};function V(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return V.
errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return V.errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=v===e;if(!a)break}}else return V.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return V.errors=s,e===0}V.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function te(t,{instancePath:r="",
parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=te.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
path===void 0&&(h="path"))return te.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="path"||n==="include"||n==="exclude"||n==="dirty")){return te.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(f===e){if(t.path!==void 0){let n=t.path,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return te.errors=
[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return te.errors=[{instancePath:r+"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.include!==void 0){let n=e;V(t.include,{instancePath:r+
"/include",parentData:t,parentDataProperty:"include",rootData:x,dynamicAnchors:j})||(s=s===null?V.errors:s.concat(
V.errors),e=s.length);var a=n===e}else var a=!0;if(a){if(t.exclude!==void 0){let n=e;V(t.exclude,{instancePath:r+
"/exclude",parentData:t,parentDataProperty:"exclude",rootData:x,dynamicAnchors:j})||(s=s===null?V.errors:s.concat(
V.errors),e=s.length);var a=n===e}else var a=!0;if(a)if(t.dirty!==void 0){let n=t.dirty,v=e;if(!(n==="allow"||
n==="warn"||n==="refuse"))return te.errors=[{instancePath:r+"/dirty",schemaPath:"#/properties/dirty/enum",keyword:"\
enum",params:{allowedValues:fr.properties.dirty.enum}}],!1;var a=v===e}else var a=!0}}}}}else return te.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return te.errors=s,e===0}te.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var dr=new RegExp("^(?!-)(?!ext::)[^\\s]+$","u"),cr=new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$","\
u");function J(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let h;if(t.git===void 0&&(h="git")||t.ref===void 0&&(h="ref"))return J.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="g\
it"||n==="ref"||n==="path"||n==="include"||n==="exclude")){return J.errors=[{instancePath:r,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===e){if(t.git!==
void 0){let n=t.git,v=e;if(e===v)if(typeof n=="string"){if(!dr.test(n))return J.errors=[{instancePath:r+"/git",
schemaPath:"#/properties/git/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!ext::)[^\\s]+$"}}],!1}else return J.
errors=[{instancePath:r+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type:"string"}}],!1;var a=v===
e}else var a=!0;if(a){if(t.ref!==void 0){let n=t.ref,v=e;if(e===v)if(typeof n=="string"){if(!cr.test(n))return J.
errors=[{instancePath:r+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[\\p{L\
}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$"}}],!1}else return J.errors=[{instancePath:r+"/ref",schemaPath:"#/propert\
ies/ref/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.path!==void 0){let n=t.
path,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return J.errors=[{instancePath:r+"/path",schemaPath:"values\
.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.errors=[{instancePath:r+
"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=v===
e}else var a=!0;if(a){if(t.include!==void 0){let n=e;V(t.include,{instancePath:r+"/include",parentData:t,parentDataProperty:"\
include",rootData:x,dynamicAnchors:j})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var a=n===e}else var a=!0;
if(a)if(t.exclude!==void 0){let n=e;V(t.exclude,{instancePath:r+"/exclude",parentData:t,parentDataProperty:"ex\
clude",rootData:x,dynamicAnchors:j})||(s=s===null?V.errors:s.concat(V.errors),e=s.length);var a=n===e}else var a=!0}}}}}}else
return J.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return J.errors=
s,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var ur={type:["string","number"],"x-expected":"a text or a number; true and false need quotes"};function ne(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ne.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromEnv===void 0&&(a="fromEnv"))return ne.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let f in t)if(f!=="fromEnv"){return ne.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(h===e&&t.fromEnv!==void 0){let f=t.fromEnv;if(e===e)if(typeof f=="string"){if(!er.test(f))return ne.
errors=[{instancePath:r+"/fromEnv",schemaPath:"values.schema.json#/$defs/environmentName/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}}],!1}else return ne.errors=[{instancePath:r+"/fromEnv",schemaPath:"\
values.schema.json#/$defs/environmentName/type",keyword:"type",params:{type:"string"}}],!1}}}else return ne.errors=
[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ne.errors=s,e===0}ne.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function oe(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromFile===void 0&&(a="fromFile"))return oe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let f in t)if(f!=="fromFile"){return oe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(h===e&&t.fromFile!==void 0){let f=t.fromFile;if(e===e)if(typeof f=="string"){if(L(f)<1)return oe.errors=
[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return oe.errors=[{instancePath:r+"/fromFile",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1}}}else return oe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return oe.errors=s,e===0}oe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ae(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=Ae.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,h=!1,f=e;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let p={instancePath:r,schemaPath:"values.schema.json#/$defs/plai\
nEnv/type",keyword:"type",params:{type:ur.type}};s===null?s=[p]:s.push(p),e++}var g=f===e;h=h||g;let n=e;ne(t,
{instancePath:r,parentData:F,parentDataProperty:M,rootData:x,dynamicAnchors:j})||(s=s===null?ne.errors:s.concat(
ne.errors),e=s.length);var g=n===e;if(h=h||g,g)var v=!0;let u=e;oe(t,{instancePath:r,parentData:F,parentDataProperty:M,
rootData:x,dynamicAnchors:j})||(s=s===null?oe.errors:s.concat(oe.errors),e=s.length);var g=u===e;if(h=h||g,g&&
v!==!0&&(v=!0),h)e=a,s!==null&&(a?s.length=a:s=null);else{let p={instancePath:r,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};return s===null?s=[p]:s.push(p),e++,Ae.errors=s,!1}return Ae.errors=s,l.props=v,e===0}Ae.evaluated=
{dynamicProps:!0,dynamicItems:!1};function de(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)>100)return de.
errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLe\
ngth",params:{limit:100}}],!1;if(!ie.test(n))return de.errors=[{instancePath:r+"/"+f,schemaPath:"../values.sch\
ema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return de.errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}else return de.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return de.errors=s,e===0}de.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function Y(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let n;if(t.type===void 0&&(n="type")||t.program===void 0&&(n="program"))
return Y.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;
for(let u in t)if(!(u==="type"||u==="program"||u==="arguments"||u==="parameters")){return Y.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:u}}],!1;break}if(v===
e){if(t.type!==void 0){let u=e;if(t.type!=="ns3")return Y.errors=[{instancePath:r+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"ns3"}}],!1;var a=u===e}else var a=!0;if(a){if(t.program!==
void 0){let u=t.program,g=e;if(e===e)if(typeof u=="string"){if(L(u)<1)return Y.errors=[{instancePath:r+"/progr\
am",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return Y.
errors=[{instancePath:r+"/program",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var a=g===e}else var a=!0;if(a){if(t.arguments!==void 0){let u=t.arguments,g=e;if(e===g)if(Array.
isArray(u)){var h=!0;let y=u.length;for(let c=0;c<y;c++){let P=e;if(typeof u[c]!="string")return Y.errors=[{instancePath:r+
"/arguments/"+c,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"}}],!1;var h=P===
e;if(!h)break}}else return Y.errors=[{instancePath:r+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"array"}}],!1;var a=g===e}else var a=!0;if(a)if(t.parameters!==void 0){let u=t.parameters,g=e,
p=e,y=!1,c=e;if(u!=="all"){let d={instancePath:r+"/parameters",schemaPath:"ns3.schema.json#/$defs/all/const",keyword:"\
const",params:{allowedValue:"all"}};s===null?s=[d]:s.push(d),e++}var f=c===e;y=y||f;let P=e;de(u,{instancePath:r+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:x,dynamicAnchors:j})||(s=s===null?de.errors:
s.concat(de.errors),e=s.length);var f=P===e;if(y=y||f,y)e=p,s!==null&&(p?s.length=p:s=null);else{let d={instancePath:r+
"/parameters",schemaPath:"#/properties/parameters/anyOf",keyword:"anyOf",params:{}};return s===null?s=[d]:s.push(
d),e++,Y.errors=s,!1}var a=g===e}else var a=!0}}}}}else return Y.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return Y.errors=s,e===0}Y.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var yr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"OmnetppSimulator",description:"OMNeT++, \
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
texts:{type:"array",minItems:1,items:{$ref:"../values.schema.json#/$defs/text"}}}},qe={title:"ParameterValue",
type:["number","string","boolean"],"x-expected":"a number, a text, true or false"};function U(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=U.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return U.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return U.
errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return U.errors=[{instancePath:r+"/"+f,schemaPath:"../values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}}else return U.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return U.errors=s,e===0}U.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function B(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=B.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let u;if(t.type===void 0&&(u="type")||t.ini===void 0&&(u="ini")||t.config===
void 0&&(u="config"))return B.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:u}}],
!1;{let g=e;for(let p in t)if(!Ee.call(yr.properties,p)){return B.errors=[{instancePath:r,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(g===e){if(t.type!==
void 0){let p=e;if(t.type!=="omnetpp")return B.errors=[{instancePath:r+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"omnetpp"}}],!1;var a=p===e}else var a=!0;if(a){if(t.ini!==void 0){
let p=t.ini,y=e;if(e===e)if(typeof p=="string"){if(L(p)<1)return B.errors=[{instancePath:r+"/ini",schemaPath:"\
../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{
instancePath:r+"/ini",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=y===e}else var a=!0;if(a){if(t.config!==void 0){let p=t.config,y=e,c=e,P=!1,b=e;if(e===e)if(typeof p==
"string"){if(L(p)<1){let w={instancePath:r+"/config",schemaPath:"omnetpp.schema.json#/$defs/oneText/minLength",
keyword:"minLength",params:{limit:1}};s===null?s=[w]:s.push(w),e++}}else{let w={instancePath:r+"/config",schemaPath:"\
omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"string"}};s===null?s=[w]:s.push(w),e++}var h=b===
e;P=P||h;let i=e;U(p,{instancePath:r+"/config",parentData:t,parentDataProperty:"config",rootData:x,dynamicAnchors:j})||
(s=s===null?U.errors:s.concat(U.errors),e=s.length);var h=i===e;if(P=P||h,P)e=c,s!==null&&(c?s.length=c:s=null);else{
let w={instancePath:r+"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[w]:s.push(w),e++,B.errors=s,!1}var a=y===e}else var a=!0;if(a){if(t.library!==void 0){let p=t.library,y=e,c=e,
P=!1,b=e;if(e===e)if(typeof p=="string"){if(L(p)<1){let w={instancePath:r+"/library",schemaPath:"omnetpp.schem\
a.json#/$defs/oneText/minLength",keyword:"minLength",params:{limit:1}};s===null?s=[w]:s.push(w),e++}}else{let w={
instancePath:r+"/library",schemaPath:"omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"st\
ring"}};s===null?s=[w]:s.push(w),e++}var f=b===e;P=P||f;let i=e;U(p,{instancePath:r+"/library",parentData:t,parentDataProperty:"\
library",rootData:x,dynamicAnchors:j})||(s=s===null?U.errors:s.concat(U.errors),e=s.length);var f=i===e;if(P=P||
f,P)e=c,s!==null&&(c?s.length=c:s=null);else{let w={instancePath:r+"/library",schemaPath:"#/properties/library\
/anyOf",keyword:"anyOf",params:{}};return s===null?s=[w]:s.push(w),e++,B.errors=s,!1}var a=y===e}else var a=!0;
if(a){if(t.executable!==void 0){let p=t.executable,y=e;if(e===e)if(typeof p=="string"){if(L(p)<1)return B.errors=
[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return B.errors=[{instancePath:r+"/executable",schemaPath:"../values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(t.ned!==void 0){let p=e;
U(t.ned,{instancePath:r+"/ned",parentData:t,parentDataProperty:"ned",rootData:x,dynamicAnchors:j})||(s=s===null?
U.errors:s.concat(U.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.filter!==void 0){let p=t.filter,y=e;
if(e===e)if(typeof p=="string"){if(L(p)<1)return B.errors=[{instancePath:r+"/filter",schemaPath:"../values.sch\
ema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return B.errors=[{instancePath:r+
"/filter",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=y===
e}else var a=!0;if(a){if(t.options!==void 0){let p=t.options,y=e;if(e===y)if(p&&typeof p=="object"&&!Array.isArray(
p))for(let P in p){let b=p[P],d=e;if(!(typeof b=="number"&&isFinite(b))&&typeof b!="string"&&typeof b!="boolea\
n")return B.errors=[{instancePath:r+"/options/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"../values\
.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:qe.type}}],!1;var n=d===e;if(!n)break}else
return B.errors=[{instancePath:r+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
object"}}],!1;var a=y===e}else var a=!0;if(a)if(t.extraArgs!==void 0){let p=t.extraArgs,y=e;if(e===y)if(Array.
isArray(p)){var v=!0;let P=p.length;for(let b=0;b<P;b++){let d=e;if(typeof p[b]!="string")return B.errors=[{instancePath:r+
"/extraArgs/"+b,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type:"string"}}],!1;var v=d===
e;if(!v)break}}else return B.errors=[{instancePath:r+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"\
type",params:{type:"array"}}],!1;var a=y===e}else var a=!0}}}}}}}}}}else return B.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return B.errors=s,e===0}B.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var hr={title:"CountRange",description:"A given count of values from `from` to `to`.",type:"object",additionalProperties:!1,
required:["from","to","count"],properties:{from:{description:"The first value.",type:"number",examples:[1]},to:{
description:"The last value.",type:"number",examples:[1e3]},count:{description:"How many values, both ends inc\
luded.",type:"integer",minimum:1,maximum:1e6,examples:[4]},scale:{description:"`linear` for equal distances, `\
log` for equal ratios.",enum:["linear","log"],default:"linear"}}};function ke(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ke.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"&&typeof n!="boolean")return ke.errors=[{instancePath:r+"/"+f,schemaPath:"#/$defs/parameterValue/type",
keyword:"type",params:{type:qe.type}}],!1;var a=v===e;if(!a)break}}}else return ke.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ke.errors=s,e===0}ke.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ve(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=ve.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,h=!1,f=e;
if(!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&typeof t!="boolean"){let i={instancePath:r,schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:qe.type}};s===null?s=[i]:s.push(i),
e++}var d=f===e;h=h||d;let n=e;ke(t,{instancePath:r,parentData:F,parentDataProperty:M,rootData:x,dynamicAnchors:j})||
(s=s===null?ke.errors:s.concat(ke.errors),e=s.length);var d=n===e;if(h=h||d,d)var v=!0;let u=e;if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i="to")||t.step===
void 0&&(i="step")){let A={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/required",keyword:"r\
equired",params:{missingProperty:i}};s===null?s=[A]:s.push(A),e++}else{let A=e;for(let w in t)if(!(w==="from"||
w==="to"||w==="step")){let D={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:w}};s===null?s=[D]:s.push(D),e++;break}if(A===e){
if(t.from!==void 0){let w=t.from,D=e;if(!(typeof w=="number"&&isFinite(w))){let X={instancePath:r+"/from",schemaPath:"\
values.schema.json#/$defs/stepRange/properties/from/type",keyword:"type",params:{type:"number"}};s===null?s=[X]:
s.push(X),e++}var p=D===e}else var p=!0;if(p){if(t.to!==void 0){let w=t.to,D=e;if(!(typeof w=="number"&&isFinite(
w))){let Z={instancePath:r+"/to",schemaPath:"values.schema.json#/$defs/stepRange/properties/to/type",keyword:"\
type",params:{type:"number"}};s===null?s=[Z]:s.push(Z),e++}var p=D===e}else var p=!0;if(p)if(t.step!==void 0){
let w=t.step,D=e;if(e===D)if(typeof w=="number"&&isFinite(w)){if(w<=0||isNaN(w)){let Z={instancePath:r+"/step",
schemaPath:"values.schema.json#/$defs/stepRange/properties/step/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};s===null?s=[Z]:s.push(Z),e++}}else{let Z={instancePath:r+"/step",schemaPath:"values.s\
chema.json#/$defs/stepRange/properties/step/type",keyword:"type",params:{type:"number"}};s===null?s=[Z]:s.push(
Z),e++}var p=D===e}else var p=!0}}}}else{let i={instancePath:r,schemaPath:"values.schema.json#/$defs/stepRange\
/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var d=u===e;if(h=h||d,d)var y=!0;let c=e;
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i=
"to")||t.count===void 0&&(i="count")){let A={instancePath:r,schemaPath:"values.schema.json#/$defs/countRange/r\
equired",keyword:"required",params:{missingProperty:i}};s===null?s=[A]:s.push(A),e++}else{let A=e;for(let w in t)
if(!(w==="from"||w==="to"||w==="count"||w==="scale")){let D={instancePath:r,schemaPath:"values.schema.json#/$d\
efs/countRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};s===null?s=
[D]:s.push(D),e++;break}if(A===e){if(t.from!==void 0){let w=t.from,D=e;if(!(typeof w=="number"&&isFinite(w))){
let X={instancePath:r+"/from",schemaPath:"values.schema.json#/$defs/countRange/properties/from/type",keyword:"\
type",params:{type:"number"}};s===null?s=[X]:s.push(X),e++}var b=D===e}else var b=!0;if(b){if(t.to!==void 0){let w=t.
to,D=e;if(!(typeof w=="number"&&isFinite(w))){let Z={instancePath:r+"/to",schemaPath:"values.schema.json#/$def\
s/countRange/properties/to/type",keyword:"type",params:{type:"number"}};s===null?s=[Z]:s.push(Z),e++}var b=D===
e}else var b=!0;if(b){if(t.count!==void 0){let w=t.count,D=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w))){let Z={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/type",keyword:"\
type",params:{type:"integer"}};s===null?s=[Z]:s.push(Z),e++}if(e===D&&typeof w=="number"&&isFinite(w)){if(w>1e6||
isNaN(w)){let Z={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};s===null?s=[Z]:s.push(Z),e++}else if(w<1||isNaN(w)){
let Z={instancePath:r+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};s===null?s=[Z]:s.push(Z),e++}}var b=D===e}else var b=!0;if(b)if(t.scale!==
void 0){let w=t.scale,D=e;if(!(w==="linear"||w==="log")){let Z={instancePath:r+"/scale",schemaPath:"values.sch\
ema.json#/$defs/countRange/properties/scale/enum",keyword:"enum",params:{allowedValues:hr.properties.scale.enum}};
s===null?s=[Z]:s.push(Z),e++}var b=D===e}else var b=!0}}}}}else{let i={instancePath:r,schemaPath:"values.schem\
a.json#/$defs/countRange/type",keyword:"type",params:{type:"object"}};s===null?s=[i]:s.push(i),e++}var d=c===e;
if(h=h||d,d&&y!==!0&&(y=!0),h)e=a,s!==null&&(a?s.length=a:s=null);else{let i={instancePath:r,schemaPath:"#/any\
Of",keyword:"anyOf",params:{}};return s===null?s=[i]:s.push(i),e++,ve.errors=s,!1}return ve.errors=s,l.props=y,
l.items=v,e===0}ve.evaluated={dynamicProps:!0,dynamicItems:!0};function _e(t,{instancePath:r="",parentData:F,parentDataProperty:M,
rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=_e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let f in t){let n=e;if(e===e)if(typeof f==
"string"){if(L(f)>100){let u={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:f};s===null?s=[u]:s.push(u),e++}else if(!ie.test(f)){let u={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_.-]*$"},propertyName:f};s===null?s=[u]:s.push(u),e++}}else{let u={instancePath:r,schemaPath:"values.sch\
ema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:f};s===null?s=[u]:s.push(
u),e++}var a=n===e;if(!a){let u={instancePath:r,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};
return s===null?s=[u]:s.push(u),e++,_e.errors=s,!1;break}}if(a)for(let f in t){let n=e;ve(t[f],{instancePath:r+
"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:f,rootData:x,dynamicAnchors:j})||
(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var h=n===e;if(!h)break}}else return _e.errors=[{instancePath:r,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=s,e===0}_e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.file===void 0&&(a="file"))return pe.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let f in t)if(f!=="file"){return pe.
errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],
!1;break}if(h===e&&t.file!==void 0){let f=t.file;if(e===e)if(typeof f=="string"){if(L(f)<1)return pe.errors=[{
instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return pe.errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1}}}else return pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return pe.errors=s,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=Pe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,h=e;if(e===h)if(t&&
typeof t=="object"&&!Array.isArray(t)){let u;if(t.file===void 0&&(u="file")){let g={};s===null?s=[g]:s.push(g),
e++}else if(t.file!==void 0&&typeof t.file!="string"){let g={};s===null?s=[g]:s.push(g),e++}}else{let u={};s===
null?s=[u]:s.push(u),e++}var f=h===e;if(f)return Pe.errors=[{instancePath:r,schemaPath:"#/not",keyword:"not",params:{}}],
!1;if(e=a,s!==null&&(a?s.length=a:s=null),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let u in t){let g=e;
if(e===e)if(typeof u=="string"){if(L(u)>100){let y={instancePath:r,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:u};s===null?s=[y]:s.push(y),e++}else if(!ie.
test(u)){let y={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:u};s===null?s=[y]:s.push(y),e++}}else{let y={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:u};
s===null?s=[y]:s.push(y),e++}var n=g===e;if(!n){let y={instancePath:r,schemaPath:"#/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:u}};return s===null?s=[y]:s.push(y),e++,Pe.errors=s,!1;break}}if(n)for(let u in t){
let g=e;ve(t[u],{instancePath:r+"/"+u.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:u,
rootData:x,dynamicAnchors:j})||(s=s===null?ve.errors:s.concat(ve.errors),e=s.length);var v=g===e;if(!v)break}}else
return Pe.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=
s,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ae.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let f in t){let n=e;if(e===e)if(typeof f=="string"){if(L(f)>100){let u={instancePath:r,
schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:f};
s===null?s=[u]:s.push(u),e++}else if(!ie.test(f)){let u={instancePath:r,schemaPath:"values.schema.json#/$defs/\
parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:f};s===null?
s=[u]:s.push(u),e++}}else{let u={instancePath:r,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"},propertyName:f};s===null?s=[u]:s.push(u),e++}var a=n===e;if(!a){let u={instancePath:r,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:f}};return s===null?s=[u]:s.push(u),
e++,ae.errors=s,!1;break}}if(a)for(let f in t){let n=t[f],v=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"&&typeof n!="boolean")return ae.errors=[{instancePath:r+"/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:qe.type}}],!1;var h=v===e;if(!h)break}}else
return ae.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=
s,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ce(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)>100)return ce.
errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLengt\
h",params:{limit:100}}],!1;if(!ie.test(n))return ce.errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.js\
on#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return ce.
errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var a=v===e;if(!a)break}}else return ce.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return ce.errors=s,e===0}ce.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ue.errors=[{instancePath:r,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let f=0;f<h;f++){let n=t[f],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return ue.
errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ue.errors=[{instancePath:r+"/"+f,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}}else return ue.errors=[{instancePath:r,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ue.errors=s,e===0}ue.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ye(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){
let s=null,e=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.files===void 0&&(h="files"))return ye.errors=[{instancePath:r,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let f=e;for(let n in t)if(n!=="fil\
es"){return ye.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(f===e&&t.files!==void 0){let n=t.files,v=e,u=!1,g=e;if(e===e)if(typeof n==
"string"){if(L(n)<1){let c={instancePath:r+"/files",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}};s===null?s=[c]:s.push(c),e++}}else{let c={instancePath:r+"/files",schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}};s===null?s=[c]:s.push(c),e++}var a=g===
e;u=u||a;let y=e;ue(n,{instancePath:r+"/files",parentData:t,parentDataProperty:"files",rootData:x,dynamicAnchors:j})||
(s=s===null?ue.errors:s.concat(ue.errors),e=s.length);var a=y===e;if(u=u||a,u)e=v,s!==null&&(v?s.length=v:s=null);else{
let c={instancePath:r+"/files",schemaPath:"#/properties/files/anyOf",keyword:"anyOf",params:{}};return s===null?
s=[c]:s.push(c),e++,ye.errors=s,!1}}}}else return ye.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return ye.errors=s,e===0}ye.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ve={description:"What a metric becomes that is not there, or no number: `null` is left out of means and co\
unted, `fail` fails the run, a number stands in.",type:["null","string","number"],pattern:"^(null|fail)$","x-e\
xpected":"null, fail or a number",default:null},Ce=new RegExp("^(null|fail)$","u");function ee(t,{instancePath:r="",
parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=ee.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
file===void 0&&(h="file"))return ee.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="file"||n==="undefined")){return ee.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(f===
e){if(t.file!==void 0){let n=t.file,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return ee.errors=[{instancePath:r+
"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return ee.
errors=[{instancePath:r+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=v===e}else var a=!0;if(a)if(t.undefined!==void 0){let n=t.undefined,v=e,u=e;if(n!==null&&typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n)))return ee.errors=[{instancePath:r+"/undefined",schemaPath:"#/$def\
s/undefinedMetric/type",keyword:"type",params:{type:Ve.type}}],!1;if(e===u&&typeof n=="string"&&!Ce.test(n))return ee.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"\
^(null|fail)$"}}],!1;var a=v===e}else var a=!0}}}else return ee.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return ee.errors=s,e===0}ee.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let n;if(t.stdout===void 0&&(n="stdout"))return W.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let u in t)if(!(u==="stdout"||u===
"undefined")){return W.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:u}}],!1;break}if(v===e){if(t.stdout!==void 0){let u=t.stdout,g=e;if(e===g)if(u&&
typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length<1)return W.errors=[{instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let p in u){let y=e;if(e===
e)if(typeof p=="string"){if(L(p)>100){let P={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/pa\
rameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:p};s===null?s=[P]:s.push(P),e++}else if(!ie.
test(p)){let P={instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:p};s===null?s=[P]:s.push(P),e++}}else{let P={
instancePath:r+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"\
string"},propertyName:p};s===null?s=[P]:s.push(P),e++}var a=y===e;if(!a){let P={instancePath:r+"/stdout",schemaPath:"\
#/properties/stdout/propertyNames",keyword:"propertyNames",params:{propertyName:p}};return s===null?s=[P]:s.push(
P),e++,W.errors=s,!1;break}}if(a)for(let p in u){let y=u[p],c=e;if(e===e)if(typeof y=="string"){if(L(y)<1)return W.
errors=[{instancePath:r+"/stdout/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$d\
efs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:r+"/stdout/"+
p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var h=c===e;if(!h)break}}else return W.errors=[{instancePath:r+"/stdout",schemaPath:"#/pro\
perties/stdout/type",keyword:"type",params:{type:"object"}}],!1;var f=g===e}else var f=!0;if(f)if(t.undefined!==
void 0){let u=t.undefined,g=e,p=e;if(u!==null&&typeof u!="string"&&!(typeof u=="number"&&isFinite(u)))return W.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Ve.
type}}],!1;if(e===p&&typeof u=="string"&&!Ce.test(u))return W.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var f=g===e}else var f=!0}}}else
return W.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=
s,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function H(t,{instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,
e=0,l=H.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let n;if(t.scalars===void 0&&(n="scalars"))return H.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let u in t)if(!(u==="scalars"||u===
"undefined")){return H.errors=[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:u}}],!1;break}if(v===e){if(t.scalars!==void 0){let u=t.scalars,g=e;if(e===g)if(u&&
typeof u=="object"&&!Array.isArray(u)){if(Object.keys(u).length<1)return H.errors=[{instancePath:r+"/scalars",
schemaPath:"#/properties/scalars/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let p in u){
let y=e;if(e===e)if(typeof p=="string"){if(L(p)>100){let P={instancePath:r+"/scalars",schemaPath:"values.schem\
a.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:p};s===null?s=[P]:s.
push(P),e++}else if(!ie.test(p)){let P={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parame\
terName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:p};s===null?s=[P]:
s.push(P),e++}}else{let P={instancePath:r+"/scalars",schemaPath:"values.schema.json#/$defs/parameterName/type",
keyword:"type",params:{type:"string"},propertyName:p};s===null?s=[P]:s.push(P),e++}var a=y===e;if(!a){let P={instancePath:r+
"/scalars",schemaPath:"#/properties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:p}};return s===
null?s=[P]:s.push(P),e++,H.errors=s,!1;break}}if(a)for(let p in u){let y=u[p],c=e;if(e===e)if(typeof y=="strin\
g"){if(L(y)<1)return H.errors=[{instancePath:r+"/scalars/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return H.errors=[{instancePath:r+
"/scalars/"+p.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var h=c===e;if(!h)break}}else return H.errors=[{instancePath:r+"/scalars",schemaPath:"\
#/properties/scalars/type",keyword:"type",params:{type:"object"}}],!1;var f=g===e}else var f=!0;if(f)if(t.undefined!==
void 0){let u=t.undefined,g=e,p=e;if(u!==null&&typeof u!="string"&&!(typeof u=="number"&&isFinite(u)))return H.
errors=[{instancePath:r+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Ve.
type}}],!1;if(e===p&&typeof u=="string"&&!Ce.test(u))return H.errors=[{instancePath:r+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var f=g===e}else var f=!0}}}else
return H.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return H.errors=
s,e===0}H.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function he(t,{instancePath:r="",parentData:F,parentDataProperty:M,
rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=he.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0);let a=e,h=!1,f=e;ee(t,{instancePath:r,parentData:F,parentDataProperty:M,rootData:x,dynamicAnchors:j})||
(s=s===null?ee.errors:s.concat(ee.errors),e=s.length);var g=f===e;if(h=h||g,g)var n=!0;let v=e;W(t,{instancePath:r,
parentData:F,parentDataProperty:M,rootData:x,dynamicAnchors:j})||(s=s===null?W.errors:s.concat(W.errors),e=s.length);
var g=v===e;h=h||g,g&&n!==!0&&(n=!0);let u=e;H(t,{instancePath:r,parentData:F,parentDataProperty:M,rootData:x,
dynamicAnchors:j})||(s=s===null?H.errors:s.concat(H.errors),e=s.length);var g=u===e;if(h=h||g,g&&n!==!0&&(n=!0),
h)e=a,s!==null&&(a?s.length=a:s=null);else{let p={instancePath:r,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
return s===null?s=[p]:s.push(p),e++,he.errors=s,!1}return he.errors=s,l.props=n,e===0}he.evaluated={dynamicProps:!0,
dynamicItems:!1};var Qe={title:"ResultPatternSpec",description:"Files to keep, and how.",type:"object",additionalProperties:!1,
required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"A pattern of files belo\
w the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `always` all, `failed` thos\
e not done, `never` none (the metrics are read from them all the same).",enum:["always","failed","never"],default:"\
always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"none"}}};function re(t,{instancePath:r="",
parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=re.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
glob===void 0&&(h="glob"))return re.errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let f=e;for(let n in t)if(!(n==="glob"||n==="keep"||n==="compress")){return re.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(f===e){if(t.glob!==void 0){let n=t.glob,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return re.errors=
[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return re.errors=[{instancePath:r+"/glob",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.keep!==void 0){let n=t.keep,v=e;if(!(n===
"always"||n==="failed"||n==="never"))return re.errors=[{instancePath:r+"/keep",schemaPath:"#/properties/keep/e\
num",keyword:"enum",params:{allowedValues:Qe.properties.keep.enum}}],!1;var a=v===e}else var a=!0;if(a)if(t.compress!==
void 0){let n=t.compress,v=e;if(!(n==="none"||n==="zstd"))return re.errors=[{instancePath:r+"/compress",schemaPath:"\
#/properties/compress/enum",keyword:"enum",params:{allowedValues:Qe.properties.compress.enum}}],!1;var a=v===e}else
var a=!0}}}}else return re.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return re.errors=s,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ie={title:"PlotSpec",description:"\
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
he metric and the parameters.",examples:["wait"]}}},vr=new RegExp("^[A-Za-z0-9][A-Za-z0-9_-]*$","u");function q(t,{
instancePath:r="",parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=q.evaluated;
if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(
t)){let v;if(t.metric===void 0&&(v="metric"))return q.errors=[{instancePath:r,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:v}}],!1;{let u=e;for(let g in t)if(!Ee.call(Ie.properties,g)){return q.errors=
[{instancePath:r,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:g}}],
!1;break}if(u===e){if(t.metric!==void 0){let g=t.metric,p=e;if(e===e)if(typeof g=="string"){if(L(g)<1)return q.
errors=[{instancePath:r+"/metric",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return q.errors=[{instancePath:r+"/metric",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.kind!==void 0){let g=t.kind,p=e;
if(!(g==="line"||g==="points"||g==="box"||g==="histogram"))return q.errors=[{instancePath:r+"/kind",schemaPath:"\
#/properties/kind/enum",keyword:"enum",params:{allowedValues:Ie.properties.kind.enum}}],!1;var a=p===e}else var a=!0;
if(a){if(t.x!==void 0){let g=t.x,p=e;if(e===e)if(typeof g=="string"){if(L(g)>100)return q.errors=[{instancePath:r+
"/x",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;
if(!ie.test(g))return q.errors=[{instancePath:r+"/x",schemaPath:"values.schema.json#/$defs/parameterName/patte\
rn",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return q.errors=[{instancePath:r+
"/x",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=p===
e}else var a=!0;if(a){if(t.series!==void 0){let g=t.series,p=e;if(e===e)if(typeof g=="string"){if(L(g)>100)return q.
errors=[{instancePath:r+"/series",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxL\
ength",params:{limit:100}}],!1;if(!ie.test(g))return q.errors=[{instancePath:r+"/series",schemaPath:"values.sc\
hema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return q.errors=[{instancePath:r+"/series",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.facet!==void 0){let g=t.facet,p=e;if(e===
e)if(typeof g=="string"){if(L(g)>100)return q.errors=[{instancePath:r+"/facet",schemaPath:"values.schema.json#\
/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!ie.test(g))return q.errors=[{instancePath:r+
"/facet",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z_][A-Za-z0-9_.-]*$"}}],!1}else return q.errors=[{instancePath:r+"/facet",schemaPath:"values.schema.json#/$d\
efs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.where!==
void 0){let g=t.where,p=e;if(e===e)if(typeof g=="string"){if(L(g)<1)return q.errors=[{instancePath:r+"/where",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return q.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=p===e}else var a=!0;if(a){if(t.scale!==void 0){let g=t.scale,p=e;if(e===p)if(g&&typeof g==
"object"&&!Array.isArray(g)){let c=e;for(let P in g)if(!(P==="x"||P==="y")){return q.errors=[{instancePath:r+"\
/scale",schemaPath:"#/properties/scale/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:P}}],
!1;break}if(c===e){if(g.x!==void 0){let P=g.x,b=e;if(!(P==="linear"||P==="log"))return q.errors=[{instancePath:r+
"/scale/x",schemaPath:"#/properties/scale/properties/x/enum",keyword:"enum",params:{allowedValues:Ie.properties.
scale.properties.x.enum}}],!1;var h=b===e}else var h=!0;if(h)if(g.y!==void 0){let P=g.y,b=e;if(!(P==="linear"||
P==="log"))return q.errors=[{instancePath:r+"/scale/y",schemaPath:"#/properties/scale/properties/y/enum",keyword:"\
enum",params:{allowedValues:Ie.properties.scale.properties.y.enum}}],!1;var h=b===e}else var h=!0}}else return q.
errors=[{instancePath:r+"/scale",schemaPath:"#/properties/scale/type",keyword:"type",params:{type:"object"}}],
!1;var a=p===e}else var a=!0;if(a){if(t.labels!==void 0){let g=t.labels,p=e;if(e===p)if(g&&typeof g=="object"&&
!Array.isArray(g)){for(let c in g){let P=e;if(e===e)if(typeof c=="string"){if(L(c)<1){let d={instancePath:r+"/\
labels",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1},propertyName:c};
s===null?s=[d]:s.push(d),e++}}else{let d={instancePath:r+"/labels",schemaPath:"values.schema.json#/$defs/text/\
type",keyword:"type",params:{type:"string"},propertyName:c};s===null?s=[d]:s.push(d),e++}var f=P===e;if(!f){let d={
instancePath:r+"/labels",schemaPath:"#/properties/labels/propertyNames",keyword:"propertyNames",params:{propertyName:c}};
return s===null?s=[d]:s.push(d),e++,q.errors=s,!1;break}}if(f)for(let c in g){let P=g[c],b=e;if(e===e)if(typeof P==
"string"){if(L(P)<1)return q.errors=[{instancePath:r+"/labels/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return q.errors=[{instancePath:r+
"/labels/"+c.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var n=b===e;if(!n)break}}else return q.errors=[{instancePath:r+"/labels",schemaPath:"\
#/properties/labels/type",keyword:"type",params:{type:"object"}}],!1;var a=p===e}else var a=!0;if(a){if(t.title!==
void 0){let g=t.title,p=e;if(e===e)if(typeof g=="string"){if(L(g)<1)return q.errors=[{instancePath:r+"/title",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return q.
errors=[{instancePath:r+"/title",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=p===e}else var a=!0;if(a)if(t.name!==void 0){let g=t.name,p=e;if(e===p)if(typeof g=="strin\
g"){if(L(g)>100)return q.errors=[{instancePath:r+"/name",schemaPath:"#/properties/name/maxLength",keyword:"max\
Length",params:{limit:100}}],!1;if(!vr.test(g))return q.errors=[{instancePath:r+"/name",schemaPath:"#/properti\
es/name/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9_-]*$"}}],!1}else return q.errors=[{
instancePath:r+"/name",schemaPath:"#/properties/name/type",keyword:"type",params:{type:"string"}}],!1;var a=p===
e}else var a=!0}}}}}}}}}}}else return q.errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"\
object"}}],!1;return q.errors=s,e===0}q.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function k(t,{instancePath:r="",
parentData:F,parentDataProperty:M,rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=k.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let Me;if(t.
name===void 0&&(Me="name")||t.source===void 0&&(Me="source")||t.simulator===void 0&&(Me="simulator"))return k.
errors=[{instancePath:r,schemaPath:"#/required",keyword:"required",params:{missingProperty:Me}}],!1;{let sr=e;
for(let m in t)if(!Ee.call(De.properties,m)){return k.errors=[{instancePath:r,schemaPath:"#/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(sr===e){if(t.name!==void 0){let m=t.
name,T=e;if(e===e)if(typeof m=="string"){if(!Se.test(m))return k.errors=[{instancePath:r+"/name",schemaPath:"v\
alues.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],
!1}else return k.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.description!==void 0){let m=e;if(typeof t.
description!="string")return k.errors=[{instancePath:r+"/description",schemaPath:"#/properties/description/typ\
e",keyword:"type",params:{type:"string"}}],!1;var a=m===e}else var a=!0;if(a){if(t.source!==void 0){let m=t.source,
T=e,Ne=e,N=!1,o=e;te(m,{instancePath:r+"/source",parentData:t,parentDataProperty:"source",rootData:x,dynamicAnchors:j})||
(s=s===null?te.errors:s.concat(te.errors),e=s.length);var f=o===e;if(N=N||f,f)var h=!0;let $=e;J(m,{instancePath:r+
"/source",parentData:t,parentDataProperty:"source",rootData:x,dynamicAnchors:j})||(s=s===null?J.errors:s.concat(
J.errors),e=s.length);var f=$===e;if(N=N||f,f&&h!==!0&&(h=!0),N)e=Ne,s!==null&&(Ne?s.length=Ne:s=null);else{let S={
instancePath:r+"/source",schemaPath:"#/properties/source/anyOf",keyword:"anyOf",params:{}};return s===null?s=[
S]:s.push(S),e++,k.errors=s,!1}var a=T===e}else var a=!0;if(a){if(t.build!==void 0){let m=t.build,T=e;if(e===T)
if(m&&typeof m=="object"&&!Array.isArray(m)){let N;if(m.run===void 0&&(N="run")||m.artifacts===void 0&&(N="art\
ifacts"))return k.errors=[{instancePath:r+"/build",schemaPath:"#/properties/build/required",keyword:"required",
params:{missingProperty:N}}],!1;{let o=e;for(let $ in m)if(!($==="run"||$==="artifacts")){return k.errors=[{instancePath:r+
"/build",schemaPath:"#/properties/build/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}}],
!1;break}if(o===e){if(m.run!==void 0){let $=m.run,z=e;if(e===e)if(typeof $=="string"){if(L($)<1)return k.errors=
[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:r+"/build/run",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1;var n=z===e}else var n=!0;if(n)if(m.artifacts!==void 0){let $=m.
artifacts,z=e;if(e===z)if(Array.isArray($)){if($.length<1)return k.errors=[{instancePath:r+"/build/artifacts",
schemaPath:"#/properties/build/properties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var v=!0;
let O=$.length;for(let R=0;R<O;R++){let ge=$[R],Q=e;if(e===e)if(typeof ge=="string"){if(L(ge)<1)return k.errors=
[{instancePath:r+"/build/artifacts/"+R,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLengt\
h",params:{limit:1}}],!1}else return k.errors=[{instancePath:r+"/build/artifacts/"+R,schemaPath:"values.schema\
.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var v=Q===e;if(!v)break}}}else return k.errors=
[{instancePath:r+"/build/artifacts",schemaPath:"#/properties/build/properties/artifacts/type",keyword:"type",params:{
type:"array"}}],!1;var n=z===e}else var n=!0}}}else return k.errors=[{instancePath:r+"/build",schemaPath:"#/pr\
operties/build/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.env!==void 0){
let m=t.env,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let N in m){let o=e;if(e===e)if(typeof N==
"string"){if(!er.test(N)){let z={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/p\
attern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:N};s===null?s=[z]:s.push(z),
e++}}else{let z={instancePath:r+"/env",schemaPath:"values.schema.json#/$defs/environmentName/type",keyword:"ty\
pe",params:{type:"string"},propertyName:N};s===null?s=[z]:s.push(z),e++}var u=o===e;if(!u){let z={instancePath:r+
"/env",schemaPath:"#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:N}};return s===
null?s=[z]:s.push(z),e++,k.errors=s,!1;break}}if(u)for(let N in m){let o=e;Ae(m[N],{instancePath:r+"/env/"+N.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:m,parentDataProperty:N,rootData:x,dynamicAnchors:j})||(s=s===null?Ae.
errors:s.concat(Ae.errors),e=s.length);var g=o===e;if(!g)break}}else return k.errors=[{instancePath:r+"/env",schemaPath:"\
#/properties/env/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.simulator!==
void 0){let m=t.simulator,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let N;if(m.type===void 0&&
(N="type"))return k.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/required",keyword:"\
required",params:{missingProperty:N}}],!1;{let o=m.type;if(typeof o=="string")if(o==="command"){if(e===e)if(m&&
typeof m=="object"&&!Array.isArray(m)){let z;if(m.type===void 0&&(z="type")||m.run===void 0&&(z="run"))return k.
errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/required",keyword:"required",params:{
missingProperty:z}}],!1;{let S=e;for(let O in m)if(!(O==="type"||O==="run")){return k.errors=[{instancePath:r+
"/simulator",schemaPath:"simulators/command.schema.json/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:O}}],!1;break}if(S===e){if(m.type!==void 0){let O=e;if(m.type!=="command")return k.errors=[
{instancePath:r+"/simulator/type",schemaPath:"simulators/command.schema.json/properties/type/const",keyword:"c\
onst",params:{allowedValue:"command"}}],!1;var p=O===e}else var p=!0;if(p)if(m.run!==void 0){let O=m.run,R=e;if(e===
R)if(Array.isArray(O)){if(O.length<1)return k.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/\
command.schema.json/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var y=!0;let Q=O.length;
for(let we=0;we<Q;we++){let le=e;if(typeof O[we]!="string")return k.errors=[{instancePath:r+"/simulator/run/"+
we,schemaPath:"simulators/command.schema.json/properties/run/items/type",keyword:"type",params:{type:"string"}}],
!1;var y=le===e;if(!y)break}}}else return k.errors=[{instancePath:r+"/simulator/run",schemaPath:"simulators/co\
mmand.schema.json/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var p=R===e}else var p=!0}}}else
return k.errors=[{instancePath:r+"/simulator",schemaPath:"simulators/command.schema.json/type",keyword:"type",
params:{type:"object"}}],!1;var c=!0}else if(o==="ns3")Y(m,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"\
simulator",rootData:x,dynamicAnchors:j})||(s=s===null?Y.errors:s.concat(Y.errors),e=s.length),c!==!0&&(c=!0);else if(o===
"omnetpp")B(m,{instancePath:r+"/simulator",parentData:t,parentDataProperty:"simulator",rootData:x,dynamicAnchors:j})||
(s=s===null?B.errors:s.concat(B.errors),e=s.length),c!==!0&&(c=!0);else return k.errors=[{instancePath:r+"/sim\
ulator",schemaPath:"#/properties/simulator/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:o}}],!1;else return k.errors=[{instancePath:r+"/simulator",schemaPath:"#/properties/simulator/d\
iscriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:o}}],!1}}else return k.errors=[{
instancePath:r+"/simulator",schemaPath:"#/properties/simulator/type",keyword:"type",params:{type:"object"}}],!1;
var a=T===e}else var a=!0;if(a){if(t.parameters!==void 0){let m=e;_e(t.parameters,{instancePath:r+"/parameters",
parentData:t,parentDataProperty:"parameters",rootData:x,dynamicAnchors:j})||(s=s===null?_e.errors:s.concat(_e.
errors),e=s.length);var a=m===e}else var a=!0;if(a){if(t.points!==void 0){let m=t.points,T=e;if(e===T)if(Array.
isArray(m)){if(m.length<1)return k.errors=[{instancePath:r+"/points",schemaPath:"#/properties/points/minItems",
keyword:"minItems",params:{limit:1}}],!1;{var P=!0;let N=m.length;for(let o=0;o<N;o++){let $=m[o],z=e,S=e,O=!1,
R=e;pe($,{instancePath:r+"/points/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:j})||(s=s===
null?pe.errors:s.concat(pe.errors),e=s.length);var d=R===e;if(O=O||d,d)var b=!0;let ge=e;Pe($,{instancePath:r+
"/points/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:j})||(s=s===null?Pe.errors:s.concat(Pe.
errors),e=s.length);var d=ge===e;if(O=O||d,d&&b!==!0&&(b=!0),O)e=S,s!==null&&(S?s.length=S:s=null);else{let we={
instancePath:r+"/points/"+o,schemaPath:"#/properties/points/items/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[we]:s.push(we),e++,k.errors=s,!1}var P=z===e;if(!P)break}}}else return k.errors=[{instancePath:r+"/poi\
nts",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.exclude!==void 0){let m=t.exclude,T=e;if(e===T)if(Array.isArray(m)){var i=!0;let N=m.length;for(let o=0;o<
N;o++){let $=e;ae(m[o],{instancePath:r+"/exclude/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:j})||
(s=s===null?ae.errors:s.concat(ae.errors),e=s.length);var i=$===e;if(!i)break}}else return k.errors=[{instancePath:r+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.zip!==void 0){let m=t.zip,T=e;if(e===T)if(Array.isArray(m)){var A=!0;let N=m.length;for(let o=0;o<N;o++){
let $=m[o],z=e;if(e===z)if(Array.isArray($)){if($.length<2)return k.errors=[{instancePath:r+"/zip/"+o,schemaPath:"\
#/properties/zip/items/minItems",keyword:"minItems",params:{limit:2}}],!1;{var w=!0;let O=$.length;for(let R=0;R<
O;R++){let ge=$[R],Q=e;if(e===e)if(typeof ge=="string"){if(L(ge)>100)return k.errors=[{instancePath:r+"/zip/"+
o+"/"+R,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],
!1;if(!ie.test(ge))return k.errors=[{instancePath:r+"/zip/"+o+"/"+R,schemaPath:"values.schema.json#/$defs/para\
meterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return k.errors=[
{instancePath:r+"/zip/"+o+"/"+R,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var w=Q===e;if(!w)break}}}else return k.errors=[{instancePath:r+"/zip/"+o,schemaPath:"#/pr\
operties/zip/items/type",keyword:"type",params:{type:"array"}}],!1;var A=z===e;if(!A)break}}else return k.errors=
[{instancePath:r+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type:"array"}}],!1;var a=T===
e}else var a=!0;if(a){if(t.where!==void 0){let m=t.where,T=e;if(e===e)if(typeof m=="string"){if(L(m)<1)return k.
errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:r+"/where",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.derive!==void 0){let m=t.derive,
T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){for(let N in m){let o=e;if(e===e)if(typeof N=="strin\
g"){if(L(N)>100){let z={instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",
keyword:"maxLength",params:{limit:100},propertyName:N};s===null?s=[z]:s.push(z),e++}else if(!ie.test(N)){let z={
instancePath:r+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:N};s===null?s=[z]:s.push(z),e++}}else{let z={instancePath:r+
"/derive",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:N};
s===null?s=[z]:s.push(z),e++}var D=o===e;if(!D){let z={instancePath:r+"/derive",schemaPath:"#/properties/deriv\
e/propertyNames",keyword:"propertyNames",params:{propertyName:N}};return s===null?s=[z]:s.push(z),e++,k.errors=
s,!1;break}}if(D)for(let N in m){let o=m[N],$=e;if(e===e)if(typeof o=="string"){if(L(o)<1)return k.errors=[{instancePath:r+
"/derive/"+N.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return k.errors=[{instancePath:r+"/derive/"+N.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var X=$===
e;if(!X)break}}else return k.errors=[{instancePath:r+"/derive",schemaPath:"#/properties/derive/type",keyword:"\
type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.fixed!==void 0){let m=e;ae(t.fixed,{instancePath:r+
"/fixed",parentData:t,parentDataProperty:"fixed",rootData:x,dynamicAnchors:j})||(s=s===null?ae.errors:s.concat(
ae.errors),e=s.length);var a=m===e}else var a=!0;if(a){if(t.repetitions!==void 0){let m=t.repetitions,T=e;if(!(typeof m==
"number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.errors=[{instancePath:r+"/repetitions",schemaPath:"#/proper\
ties/repetitions/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof m=="number"&&isFinite(m)){
if(m>1e7||isNaN(m))return k.errors=[{instancePath:r+"/repetitions",schemaPath:"#/properties/repetitions/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(m<1||isNaN(m))return k.errors=[{instancePath:r+
"/repetitions",schemaPath:"#/properties/repetitions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var a=T===e}else var a=!0;if(a){if(t.seed!==void 0){let m=t.seed,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.
isArray(m)){let N=e;for(let o in m)if(!(o==="base"||o==="vary")){return k.errors=[{instancePath:r+"/seed",schemaPath:"\
#/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],!1;break}
if(N===e){if(m.base!==void 0){let o=m.base,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return k.
errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties/seed/properties/base/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===$&&typeof o=="number"&&isFinite(o)){if(o>2147483647||isNaN(o))return k.errors=[{instancePath:r+
"/seed/base",schemaPath:"#/properties/seed/properties/base/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647}}],!1;if(o<1||isNaN(o))return k.errors=[{instancePath:r+"/seed/base",schemaPath:"#/properties\
/seed/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var Z=$===e}else var Z=!0;
if(Z)if(m.vary!==void 0){let o=m.vary,$=e,z=e,S=!1,O=e;if(o!=="all"){let Q={instancePath:r+"/seed/vary",schemaPath:"\
campaign.schema.json#/$defs/all/const",keyword:"const",params:{allowedValue:"all"}};s===null?s=[Q]:s.push(Q),e++}
var ze=O===e;S=S||ze;let R=e;ce(o,{instancePath:r+"/seed/vary",parentData:m,parentDataProperty:"vary",rootData:x,
dynamicAnchors:j})||(s=s===null?ce.errors:s.concat(ce.errors),e=s.length);var ze=R===e;if(S=S||ze,S)e=z,s!==null&&
(z?s.length=z:s=null);else{let Q={instancePath:r+"/seed/vary",schemaPath:"#/properties/seed/properties/vary/an\
yOf",keyword:"anyOf",params:{}};return s===null?s=[Q]:s.push(Q),e++,k.errors=s,!1}var Z=$===e}else var Z=!0}}else
return k.errors=[{instancePath:r+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"obje\
ct"}}],!1;var a=T===e}else var a=!0;if(a){if(t.inputs!==void 0){let m=t.inputs,T=e;if(e===T)if(m&&typeof m=="o\
bject"&&!Array.isArray(m)){for(let N in m){let o=e;if(e===e)if(typeof N=="string"){if(L(N)>100){let z={instancePath:r+
"/inputs",schemaPath:"#/$defs/inputName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:N};s===
null?s=[z]:s.push(z),e++}else if(!mr.test(N)){let z={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:N};s===null?s=[z]:s.push(z),
e++}}else{let z={instancePath:r+"/inputs",schemaPath:"#/$defs/inputName/type",keyword:"type",params:{type:"str\
ing"},propertyName:N};s===null?s=[z]:s.push(z),e++}var Ge=o===e;if(!Ge){let z={instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:N}};return s===null?s=[z]:s.push(
z),e++,k.errors=s,!1;break}}if(Ge)for(let N in m){let o=e;ye(m[N],{instancePath:r+"/inputs/"+N.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:m,parentDataProperty:N,rootData:x,dynamicAnchors:j})||(s=s===null?ye.errors:
s.concat(ye.errors),e=s.length);var rr=o===e;if(!rr)break}}else return k.errors=[{instancePath:r+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.metrics!==
void 0){let m=e;he(t.metrics,{instancePath:r+"/metrics",parentData:t,parentDataProperty:"metrics",rootData:x,dynamicAnchors:j})||
(s=s===null?he.errors:s.concat(he.errors),e=s.length);var a=m===e}else var a=!0;if(a){if(t.collect!==void 0){let m=t.
collect,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let N;if(m.run===void 0&&(N="run"))return k.
errors=[{instancePath:r+"/collect",schemaPath:"#/properties/collect/required",keyword:"required",params:{missingProperty:N}}],
!1;{let o=e;for(let $ in m)if(!($==="run"||$==="metrics"||$==="table")){return k.errors=[{instancePath:r+"/col\
lect",schemaPath:"#/properties/collect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}}],
!1;break}if(o===e){if(m.run!==void 0){let $=m.run,z=e;if(e===z)if(Array.isArray($)){if($.length<1)return k.errors=
[{instancePath:r+"/collect/run",schemaPath:"#/properties/collect/properties/run/minItems",keyword:"minItems",params:{
limit:1}}],!1;{var We=!0;let S=$.length;for(let O=0;O<S;O++){let R=e;if(typeof $[O]!="string")return k.errors=
[{instancePath:r+"/collect/run/"+O,schemaPath:"#/properties/collect/properties/run/items/type",keyword:"type",
params:{type:"string"}}],!1;var We=R===e;if(!We)break}}}else return k.errors=[{instancePath:r+"/collect/run",schemaPath:"\
#/properties/collect/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var je=z===e}else var je=!0;
if(je){if(m.metrics!==void 0){let $=e;he(m.metrics,{instancePath:r+"/collect/metrics",parentData:m,parentDataProperty:"\
metrics",rootData:x,dynamicAnchors:j})||(s=s===null?he.errors:s.concat(he.errors),e=s.length);var je=$===e}else
var je=!0;if(je)if(m.table!==void 0){let $=m.table,z=e;if(e===e)if(typeof $=="string"){if(L($)<1)return k.errors=
[{instancePath:r+"/collect/table",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return k.errors=[{instancePath:r+"/collect/table",schemaPath:"values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var je=z===e}else var je=!0}}}}else return k.errors=[{instancePath:r+
"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.results!==void 0){let m=t.results,T=e;if(e===T)if(Array.isArray(m)){var He=!0;let N=m.length;for(let o=0;o<
N;o++){let $=m[o],z=e,S=e,O=!1,R=e;if(e===e)if(typeof $=="string"){if(L($)<1){let le={instancePath:r+"/results\
/"+o,schemaPath:"campaign.schema.json#/$defs/resultGlob/minLength",keyword:"minLength",params:{limit:1}};s===null?
s=[le]:s.push(le),e++}}else{let le={instancePath:r+"/results/"+o,schemaPath:"campaign.schema.json#/$defs/resul\
tGlob/type",keyword:"type",params:{type:"string"}};s===null?s=[le]:s.push(le),e++}var Ze=R===e;O=O||Ze;let Q=e;
re($,{instancePath:r+"/results/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:j})||(s=s===null?
re.errors:s.concat(re.errors),e=s.length);var Ze=Q===e;if(O=O||Ze,O)e=S,s!==null&&(S?s.length=S:s=null);else{let le={
instancePath:r+"/results/"+o,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{}};return s===
null?s=[le]:s.push(le),e++,k.errors=s,!1}var He=z===e;if(!He)break}}else return k.errors=[{instancePath:r+"/re\
sults",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.limits!==void 0){let m=t.limits,T=e;if(e===T)if(m&&typeof m=="object"&&!Array.isArray(m)){let N=e;for(let o in m)
if(!(o==="time"||o==="memory"||o==="disk"||o==="retries"||o==="crashes"||o==="failures")){return k.errors=[{instancePath:r+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(N===e){if(m.time!==void 0){let o=m.time,$=e;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="stri\
ng")return k.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/type",keyword:"\
type",params:{type:De.properties.limits.properties.time.type}}],!1;if(e===$){if(typeof o=="number"&&isFinite(o)&&
(o<=0||isNaN(o)))return k.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/ti\
me/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===$&&typeof o=="stri\
ng"&&L(o)<1)return k.errors=[{instancePath:r+"/limits/time",schemaPath:"#/properties/limits/properties/time/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}var G=$===e}else var G=!0;if(G){if(m.memory!==void 0){let o=m.
memory,$=e;if(!(typeof o=="number"&&isFinite(o))&&typeof o!="string")return k.errors=[{instancePath:r+"/limits\
/memory",schemaPath:"#/properties/limits/properties/memory/type",keyword:"type",params:{type:De.properties.limits.
properties.memory.type}}],!1;if(e===$){if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o)))return k.errors=[{
instancePath:r+"/limits/memory",schemaPath:"#/properties/limits/properties/memory/exclusiveMinimum",keyword:"e\
xclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===$&&typeof o=="string"&&L(o)<1)return k.errors=[{instancePath:r+
"/limits/memory",schemaPath:"#/properties/limits/properties/memory/minLength",keyword:"minLength",params:{limit:1}}],
!1}var G=$===e}else var G=!0;if(G){if(m.disk!==void 0){let o=m.disk,$=e;if(!(typeof o=="number"&&isFinite(o))&&
typeof o!="string")return k.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/properties/\
disk/type",keyword:"type",params:{type:De.properties.limits.properties.disk.type}}],!1;if(e===$){if(typeof o==
"number"&&isFinite(o)&&(o<=0||isNaN(o)))return k.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properti\
es/limits/properties/disk/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===
$&&typeof o=="string"&&L(o)<1)return k.errors=[{instancePath:r+"/limits/disk",schemaPath:"#/properties/limits/\
properties/disk/minLength",keyword:"minLength",params:{limit:1}}],!1}var G=$===e}else var G=!0;if(G){if(m.retries!==
void 0){let o=m.retries,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return k.errors=[{instancePath:r+
"/limits/retries",schemaPath:"#/properties/limits/properties/retries/type",keyword:"type",params:{type:"intege\
r"}}],!1;if(e===$&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return k.errors=[{instancePath:r+"/limi\
ts/retries",schemaPath:"#/properties/limits/properties/retries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(o<0||isNaN(o))return k.errors=[{instancePath:r+"/limits/retries",schemaPath:"#/properti\
es/limits/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var G=$===e}else
var G=!0;if(G){if(m.crashes!==void 0){let o=m.crashes,$=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(
o)))return k.errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof o=="number"&&isFinite(o)){if(o>100||isNaN(o))return k.
errors=[{instancePath:r+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(o<1||isNaN(o))return k.errors=[{instancePath:r+"/limits/cr\
ashes",schemaPath:"#/properties/limits/properties/crashes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var G=$===e}else var G=!0;if(G)if(m.failures!==void 0){let o=m.failures,$=e;if(!(typeof o=="number"&&!(o%1)&&
!isNaN(o)&&isFinite(o)))return k.errors=[{instancePath:r+"/limits/failures",schemaPath:"#/properties/limits/pr\
operties/failures/type",keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof o=="number"&&isFinite(o)&&
(o<1||isNaN(o)))return k.errors=[{instancePath:r+"/limits/failures",schemaPath:"#/properties/limits/properties\
/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var G=$===e}else var G=!0}}}}}}else
return k.errors=[{instancePath:r+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"\
object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.resources!==void 0){let m=t.resources,T=e;if(e===T)if(m&&typeof m==
"object"&&!Array.isArray(m)){let N=e;for(let o in m)if(!(o==="cpus"||o==="memory")){return k.errors=[{instancePath:r+
"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:o}}],
!1;break}if(N===e){if(m.cpus!==void 0){let o=m.cpus,$=e;if(e===$)if(typeof o=="number"&&isFinite(o)){if(o>1024||
isNaN(o))return k.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024}}],!1;if(o<=0||isNaN(o))return k.errors=[{instancePath:r+
"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinim\
um",params:{comparison:">",limit:0}}],!1}else return k.errors=[{instancePath:r+"/resources/cpus",schemaPath:"#\
/properties/resources/properties/cpus/type",keyword:"type",params:{type:"number"}}],!1;var Te=$===e}else var Te=!0;
if(Te)if(m.memory!==void 0){let o=m.memory,$=e,z=e;if(typeof o!="string"&&!(typeof o=="number"&&isFinite(o)))return k.
errors=[{instancePath:r+"/resources/memory",schemaPath:"values.schema.json#/$defs/size/type",keyword:"type",params:{
type:$e.type}}],!1;if(e===z){if(typeof o=="number"&&isFinite(o)&&(o<=0||isNaN(o)))return k.errors=[{instancePath:r+
"/resources/memory",schemaPath:"values.schema.json#/$defs/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===z&&typeof o=="string"&&!xe.test(o))return k.errors=[{instancePath:r+"/reso\
urces/memory",schemaPath:"values.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var Te=$===e}else var Te=!0}}else return k.errors=[{instancePath:r+"/resources",
schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.priority!==void 0){let m=t.priority,T=e;if(!(typeof m=="number"&&!(m%1)&&!isNaN(m)&&isFinite(m)))return k.
errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===T&&typeof m=="number"&&isFinite(m)){if(m>1e3||isNaN(m))return k.errors=[{instancePath:r+"/pri\
ority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}}],!1;if(m<
-1e3||isNaN(m))return k.errors=[{instancePath:r+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3}}],!1}var a=T===e}else var a=!0;if(a){if(t.needs!==void 0){let m=t.
needs,T=e;if(e===T)if(Array.isArray(m)){var Ue=!0;let N=m.length;for(let o=0;o<N;o++){let $=m[o],z=e;if(e===e)
if(typeof $=="string"){if(!Se.test($))return k.errors=[{instancePath:r+"/needs/"+o,schemaPath:"values.schema.j\
son#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return k.
errors=[{instancePath:r+"/needs/"+o,schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"\
string"}}],!1;var Ue=z===e;if(!Ue)break}}else return k.errors=[{instancePath:r+"/needs",schemaPath:"#/properti\
es/needs/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;if(a)if(t.plots!==void 0){let m=t.
plots,T=e;if(e===T)if(Array.isArray(m)){var Ke=!0;let N=m.length;for(let o=0;o<N;o++){let $=e;q(m[o],{instancePath:r+
"/plots/"+o,parentData:m,parentDataProperty:o,rootData:x,dynamicAnchors:j})||(s=s===null?q.errors:s.concat(q.errors),
e=s.length);var Ke=$===e;if(!Ke)break}}else return k.errors=[{instancePath:r+"/plots",schemaPath:"#/properties\
/plots/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}else return k.
errors=[{instancePath:r,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return k.errors=s,e===0}
k.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function E(t,{instancePath:r="",parentData:F,parentDataProperty:M,
rootData:x=t,dynamicAnchors:j={}}={}){let s=null,e=0,l=E.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u;if(t.version===void 0&&(u="version")||
t.name===void 0&&(u="name")||t.campaigns===void 0&&(u="campaigns"))return E.errors=[{instancePath:r,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:u}}],!1;{let g=e;for(let p in t)if(!(p==="version"||p===
"name"||p==="cluster"||p==="networks"||p==="services"||p==="images"||p==="campaigns")){return E.errors=[{instancePath:r,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}if(g===
e){if(t.version!==void 0){let p=e;if(t.version!==1)return E.errors=[{instancePath:r+"/version",schemaPath:"#/p\
roperties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var a=p===e}else var a=!0;if(a){if(t.name!==
void 0){let p=t.name,y=e;if(e===e)if(typeof p=="string"){if(!Se.test(p))return E.errors=[{instancePath:r+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,6\
1}[a-z0-9])?$"}}],!1}else return E.errors=[{instancePath:r+"/name",schemaPath:"values.schema.json#/$defs/name/\
type",keyword:"type",params:{type:"string"}}],!1;var a=y===e}else var a=!0;if(a){if(t.cluster!==void 0){let p=e;
fe(t.cluster,{instancePath:r+"/cluster",parentData:t,parentDataProperty:"cluster",rootData:x,dynamicAnchors:j})||
(s=s===null?fe.errors:s.concat(fe.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.networks!==void 0){
let p=t.networks,y=e;if(e===y)if(p&&typeof p=="object"&&!Array.isArray(p)){let P=e;for(let b in p)if(!(b==="in\
terlink"||b==="buildnet"||b==="monitor")){return E.errors=[{instancePath:r+"/networks",schemaPath:"#/propertie\
s/networks/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:b}}],!1;break}if(P===
e){if(p.interlink!==void 0){let b=p.interlink,d=e;if(e===d)if(b&&typeof b=="object"&&!Array.isArray(b)){let i=e;
for(let A in b)if(!(A==="internal"||A==="subnet")){return E.errors=[{instancePath:r+"/networks/interlink",schemaPath:"\
#/properties/networks/properties/interlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:A}}],
!1;break}if(i===e){if(b.internal!==void 0){let A=e;if(typeof b.internal!="boolean")return E.errors=[{instancePath:r+
"/networks/interlink/internal",schemaPath:"#/properties/networks/properties/interlink/properties/internal/type",
keyword:"type",params:{type:"boolean"}}],!1;var h=A===e}else var h=!0;if(h)if(b.subnet!==void 0){let A=b.subnet,
w=e;if(e===e)if(typeof A=="string"){if(!Le.test(A))return E.errors=[{instancePath:r+"/networks/interlink/subne\
t",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{\
1,3}){3}/[0-9]{1,2}$"}}],!1}else return E.errors=[{instancePath:r+"/networks/interlink/subnet",schemaPath:"val\
ues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e}else var h=!0}}else return E.
errors=[{instancePath:r+"/networks/interlink",schemaPath:"#/properties/networks/properties/interlink/type",keyword:"\
type",params:{type:"object"}}],!1;var f=d===e}else var f=!0;if(f){if(p.buildnet!==void 0){let b=p.buildnet,d=e;
if(e===d)if(b&&typeof b=="object"&&!Array.isArray(b)){let A=e;for(let w in b)if(w!=="subnet"){return E.errors=
[{instancePath:r+"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(A===e&&b.subnet!==void 0){let w=b.
subnet;if(e===e)if(typeof w=="string"){if(!Le.test(w))return E.errors=[{instancePath:r+"/networks/buildnet/sub\
net",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9\
]{1,3}){3}/[0-9]{1,2}$"}}],!1}else return E.errors=[{instancePath:r+"/networks/buildnet/subnet",schemaPath:"va\
lues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1}}else return E.errors=[{instancePath:r+
"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/type",keyword:"type",params:{type:"\
object"}}],!1;var f=d===e}else var f=!0;if(f)if(p.monitor!==void 0){let b=p.monitor,d=e;if(e===d)if(b&&typeof b==
"object"&&!Array.isArray(b)){let A=e;for(let w in b)if(w!=="subnet"){return E.errors=[{instancePath:r+"/networ\
ks/monitor",schemaPath:"#/properties/networks/properties/monitor/additionalProperties",keyword:"additionalProp\
erties",params:{additionalProperty:w}}],!1;break}if(A===e&&b.subnet!==void 0){let w=b.subnet;if(e===e)if(typeof w==
"string"){if(!Le.test(w))return E.errors=[{instancePath:r+"/networks/monitor/subnet",schemaPath:"values.schema\
.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}$"}}],!1}else
return E.errors=[{instancePath:r+"/networks/monitor/subnet",schemaPath:"values.schema.json#/$defs/cidr/type",keyword:"\
type",params:{type:"string"}}],!1}}else return E.errors=[{instancePath:r+"/networks/monitor",schemaPath:"#/pro\
perties/networks/properties/monitor/type",keyword:"type",params:{type:"object"}}],!1;var f=d===e}else var f=!0}}}else
return E.errors=[{instancePath:r+"/networks",schemaPath:"#/properties/networks/type",keyword:"type",params:{type:"\
object"}}],!1;var a=y===e}else var a=!0;if(a){if(t.services!==void 0){let p=e;_(t.services,{instancePath:r+"/s\
ervices",parentData:t,parentDataProperty:"services",rootData:x,dynamicAnchors:j})||(s=s===null?_.errors:s.concat(
_.errors),e=s.length);var a=p===e}else var a=!0;if(a){if(t.images!==void 0){let p=t.images,y=e;if(e===y)if(p&&
typeof p=="object"&&!Array.isArray(p)){let P=e;for(let b in p)if(!(b==="registry"||b==="base"||b==="ca")){return E.
errors=[{instancePath:r+"/images",schemaPath:"#/properties/images/additionalProperties",keyword:"additionalPro\
perties",params:{additionalProperty:b}}],!1;break}if(P===e){if(p.registry!==void 0){let b=p.registry,d=e;if(e===
d)if(typeof b=="string"){if(!ar.test(b))return E.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prop\
erties/images/properties/registry/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9\
]{1,5})?(/[a-z0-9._/-]+)?$"}}],!1}else return E.errors=[{instancePath:r+"/images/registry",schemaPath:"#/prope\
rties/images/properties/registry/type",keyword:"type",params:{type:"string"}}],!1;var n=d===e}else var n=!0;if(n){
if(p.base!==void 0){let b=p.base,d=e;if(e===d)if(typeof b=="string"){if(!be.test(b))return E.errors=[{instancePath:r+
"/images/base",schemaPath:"#/properties/images/properties/base/pattern",keyword:"pattern",params:{pattern:"^[a\
-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return E.errors=[{instancePath:r+"/images/base",schemaPath:"#/properties\
/images/properties/base/type",keyword:"type",params:{type:"string"}}],!1;var n=d===e}else var n=!0;if(n)if(p.ca!==
void 0){let b=p.ca,d=e;if(e===e)if(typeof b=="string"){if(L(b)<1)return E.errors=[{instancePath:r+"/images/ca",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return E.
errors=[{instancePath:r+"/images/ca",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var n=d===e}else var n=!0}}}else return E.errors=[{instancePath:r+"/images",schemaPath:"#/proper\
ties/images/type",keyword:"type",params:{type:"object"}}],!1;var a=y===e}else var a=!0;if(a)if(t.campaigns!==void 0){
let p=t.campaigns,y=e;if(e===y)if(Array.isArray(p)){if(p.length<1)return E.errors=[{instancePath:r+"/campaigns",
schemaPath:"#/properties/campaigns/minItems",keyword:"minItems",params:{limit:1}}],!1;{var v=!0;let P=p.length;
for(let b=0;b<P;b++){let d=e;k(p[b],{instancePath:r+"/campaigns/"+b,parentData:p,parentDataProperty:b,rootData:x,
dynamicAnchors:j})||(s=s===null?k.errors:s.concat(k.errors),e=s.length);var v=d===e;if(!v)break}}}else return E.
errors=[{instancePath:r+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{type:"arr\
ay"}}],!1;var a=y===e}else var a=!0}}}}}}}}else return E.errors=[{instancePath:r,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return E.errors=s,e===0}E.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{Pr as default,kr as validate};
