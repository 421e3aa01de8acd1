// @ts-nocheck
// Generated from schemas/ by scripts/generate.mjs.
var pr=(t,s)=>()=>{try{return s||t((s={exports:{}}).exports,s),s.exports}catch(D){throw s=0,D}};var er=pr(Ze=>{"use strict";Object.defineProperty(Ze,"__esModule",{value:!0});function Qe(t){let s=t.length,D=0,
M=0,_;for(;M<s;)D++,_=t.charCodeAt(M++),_>=55296&&_<=56319&&M<s&&(_=t.charCodeAt(M),(_&64512)===56320&&M++);return D}
Ze.default=Qe;Qe.code='require("ajv/dist/runtime/ucs2length").default'});var $r=Z,xr=Z;var Oe=new RegExp("^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$","u"),Se=new RegExp("^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1\
,2}$","u"),lr=new RegExp("^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$","u"),be=new RegExp("^[a-\
z0-9][A-Za-z0-9._/:@-]*$","u");var L=er().default;function Y(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){
let r=null,e=0,l=Y.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))return Y.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let d=e;for(let n in t)if(!(n==="p\
rovider"||n==="parallel"||n==="store")){return Y.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"\
additionalProperties",params:{additionalProperty:n}}],!1;break}if(d===e){if(t.provider!==void 0){let n=e;if(t.
provider!=="local")return Y.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/provider/const",keyword:"\
const",params:{allowedValue:"local"}}],!1;var a=n===e}else var a=!0;if(a){if(t.parallel!==void 0){let n=t.parallel,
v=e;if(!(typeof n=="number"&&!(n%1)&&!isNaN(n)&&isFinite(n)))return Y.errors=[{instancePath:s+"/parallel",schemaPath:"\
#/properties/parallel/type",keyword:"type",params:{type:"integer"}}],!1;if(e===v&&typeof n=="number"&&isFinite(
n)){if(n>4096||isNaN(n))return Y.errors=[{instancePath:s+"/parallel",schemaPath:"#/properties/parallel/maximum",
keyword:"maximum",params:{comparison:"<=",limit:4096}}],!1;if(n<1||isNaN(n))return Y.errors=[{instancePath:s+"\
/parallel",schemaPath:"#/properties/parallel/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}
var a=v===e}else var a=!0;if(a)if(t.store!==void 0){let n=t.store,v=e;if(e===e)if(typeof n=="string"){if(L(n)<
1)return Y.errors=[{instancePath:s+"/store",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"min\
Length",params:{limit:1}}],!1}else return Y.errors=[{instancePath:s+"/store",schemaPath:"values.schema.json#/$\
defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0}}}}else return Y.errors=[
{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Y.errors=r,e===0}Y.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var rr=new RegExp("^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$","u"),mr=new RegExp(
"^[A-Za-z0-9][A-Za-z0-9_.+-]*$","u");function G(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,
dynamicAnchors:A={}}={}){let r=null,e=0,l=G.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=
void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.provider===void 0&&(d="provider"))return G.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:d}}],!1;{let n=e;for(let v in t)
if(!(v==="provider"||v==="manager"||v==="workers"||v==="context")){return G.errors=[{instancePath:s,schemaPath:"\
#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:v}}],!1;break}if(n===e){if(t.
provider!==void 0){let v=e;if(t.provider!=="swarm")return G.errors=[{instancePath:s+"/provider",schemaPath:"#/\
properties/provider/const",keyword:"const",params:{allowedValue:"swarm"}}],!1;var a=v===e}else var a=!0;if(a){
if(t.manager!==void 0){let v=t.manager,m=e;if(e===e)if(typeof v=="string"){if(!rr.test(v))return G.errors=[{instancePath:s+
"/manager",schemaPath:"#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0\
-9_.-]*@)?[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return G.errors=[{instancePath:s+"/manager",schemaPath:"\
#/$defs/sshUrl/type",keyword:"type",params:{type:"string"}}],!1;var a=m===e}else var a=!0;if(a){if(t.workers!==
void 0){let v=t.workers,m=e;if(e===m)if(Array.isArray(v)){var h=!0;let f=v.length;for(let u=0;u<f;u++){let c=v[u],
k=e;if(e===e)if(typeof c=="string"){if(!rr.test(c))return G.errors=[{instancePath:s+"/workers/"+u,schemaPath:"\
#/$defs/sshUrl/pattern",keyword:"pattern",params:{pattern:"^ssh://([A-Za-z0-9_][A-Za-z0-9_.-]*@)?[A-Za-z0-9][A\
-Za-z0-9.-]*(:[0-9]{1,5})?$"}}],!1}else return G.errors=[{instancePath:s+"/workers/"+u,schemaPath:"#/$defs/ssh\
Url/type",keyword:"type",params:{type:"string"}}],!1;var h=k===e;if(!h)break}}else return G.errors=[{instancePath:s+
"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"array"}}],!1;var a=m===e}else var a=!0;
if(a)if(t.context!==void 0){let v=t.context,m=e;if(e===m)if(typeof v=="string"){if(!mr.test(v))return G.errors=
[{instancePath:s+"/context",schemaPath:"#/properties/context/pattern",keyword:"pattern",params:{pattern:"^[A-Z\
a-z0-9][A-Za-z0-9_.+-]*$"}}],!1}else return G.errors=[{instancePath:s+"/context",schemaPath:"#/properties/cont\
ext/type",keyword:"type",params:{type:"string"}}],!1;var a=m===e}else var a=!0}}}}}else return G.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return G.errors=r,e===0}G.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var fr={title:"AwsCluster",description:"Machines on AWS, made for the study by one CloudForma\
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
examples:[["203.0.113.0/24"]]}}}}};var Be={description:"A duration: a number with `s`, `m`, `h` or `d`, or a number of seconds.",type:["string","\
number"],exclusiveMinimum:0,pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","x-expected":"a duration such as 90s, 15m,\
 10h or 2d",examples:["15m"]},Ve=Object.prototype.hasOwnProperty,dr=new RegExp("^[a-z]{2}(-[a-z]+)+-[0-9]$","u"),
Ie=new RegExp("^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$","u"),
Re=new RegExp("^[0-9]+(\\.[0-9]+)?(s|m|h|d)$","u"),cr=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|vpc\
-[0-9a-f]+)$","u"),ur=new RegExp("^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$","u");function fe(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=fe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return fe.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let d=0;d<h;d++){let n=t[d],v=e;if(e===e)if(typeof n=="string"){if(!Ie.test(n))
return fe.errors=[{instancePath:s+"/"+d,schemaPath:"#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"\
^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}}],!1}else return fe.
errors=[{instancePath:s+"/"+d,schemaPath:"#/$defs/instanceType/type",keyword:"type",params:{type:"string"}}],!1;
var a=v===e;if(!a)break}}}else return fe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return fe.errors=r,e===0}fe.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ae(t,{instancePath:s="",
parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=ae.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let d;if(t.
manager===void 0&&(d="manager")||t.worker===void 0&&(d="worker"))return ae.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:d}}],!1;{let n=e;for(let v in t)if(!(v==="manager"||v===
"worker")){return ae.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:v}}],!1;break}if(n===e){if(t.manager!==void 0){let v=t.manager,m=e;if(e===e)if(typeof v==
"string"){if(!Ie.test(v))return ae.errors=[{instancePath:s+"/manager",schemaPath:"#/$defs/instanceType/pattern",
keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|small|medium|large|x?large|[0-9]+xlarge|metal\
(-[0-9]+xl)?)$"}}],!1}else return ae.errors=[{instancePath:s+"/manager",schemaPath:"#/$defs/instanceType/type",
keyword:"type",params:{type:"string"}}],!1;var a=m===e}else var a=!0;if(a)if(t.worker!==void 0){let v=t.worker,
m=e,j=e,f=!1,u=e;if(e===e)if(typeof v=="string"){if(!Ie.test(v)){let y={instancePath:s+"/worker",schemaPath:"c\
luster.schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|mic\
ro|small|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};r===null?r=[y]:r.push(y),e++}}else{let y={instancePath:s+
"/worker",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};r===
null?r=[y]:r.push(y),e++}var h=u===e;f=f||h;let k=e;fe(v,{instancePath:s+"/worker",parentData:t,parentDataProperty:"\
worker",rootData:_,dynamicAnchors:A})||(r=r===null?fe.errors:r.concat(fe.errors),e=r.length);var h=k===e;if(f=
f||h,f)e=j,r!==null&&(j?r.length=j:r=null);else{let y={instancePath:s+"/worker",schemaPath:"#/properties/worke\
r/anyOf",keyword:"anyOf",params:{}};return r===null?r=[y]:r.push(y),e++,ae.errors=r,!1}var a=m===e}else var a=!0}}}else
return ae.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ae.errors=
r,e===0}ae.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function I(t,{instancePath:s="",parentData:D,parentDataProperty:M,
rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=I.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let j;if(t.provider===void 0&&(j="provider")||
t.region===void 0&&(j="region")||t.workers===void 0&&(j="workers")||t.network===void 0&&(j="network"))return I.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:j}}],!1;{let f=e;for(let u in t)
if(!Ve.call(fr.properties,u)){return I.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"ad\
ditionalProperties",params:{additionalProperty:u}}],!1;break}if(f===e){if(t.provider!==void 0){let u=e;if(t.provider!==
"aws")return I.errors=[{instancePath:s+"/provider",schemaPath:"#/properties/provider/const",keyword:"const",params:{
allowedValue:"aws"}}],!1;var a=u===e}else var a=!0;if(a){if(t.region!==void 0){let u=t.region,c=e;if(e===c)if(typeof u==
"string"){if(!dr.test(u))return I.errors=[{instancePath:s+"/region",schemaPath:"#/properties/region/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]{2}(-[a-z]+)+-[0-9]$"}}],!1}else return I.errors=[{instancePath:s+"/region",schemaPath:"\
#/properties/region/type",keyword:"type",params:{type:"string"}}],!1;var a=c===e}else var a=!0;if(a){if(t.managers!==
void 0){let u=t.managers,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return I.errors=[{instancePath:s+
"/managers",schemaPath:"#/properties/managers/type",keyword:"type",params:{type:"integer"}}],!1;if(e===c&&typeof u==
"number"&&isFinite(u)&&(u<1||isNaN(u)))return I.errors=[{instancePath:s+"/managers",schemaPath:"#/properties/m\
anagers/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var a=c===e}else var a=!0;if(a){if(t.
workers!==void 0){let u=t.workers,c=e;if(!(typeof u=="number"&&!(u%1)&&!isNaN(u)&&isFinite(u)))return I.errors=
[{instancePath:s+"/workers",schemaPath:"#/properties/workers/type",keyword:"type",params:{type:"integer"}}],!1;
if(e===c&&typeof u=="number"&&isFinite(u)){if(u>200||isNaN(u))return I.errors=[{instancePath:s+"/workers",schemaPath:"\
#/properties/workers/maximum",keyword:"maximum",params:{comparison:"<=",limit:200}}],!1;if(u<1||isNaN(u))return I.
errors=[{instancePath:s+"/workers",schemaPath:"#/properties/workers/minimum",keyword:"minimum",params:{comparison:"\
>=",limit:1}}],!1}var a=c===e}else var a=!0;if(a){if(t.instanceType!==void 0){let u=t.instanceType,c=e,k=e,x=!1,
y=e;if(e===e)if(typeof u=="string"){if(!Ie.test(u)){let F={instancePath:s+"/instanceType",schemaPath:"cluster.\
schema.json#/$defs/instanceType/pattern",keyword:"pattern",params:{pattern:"^[a-z][a-z0-9-]*\\.(nano|micro|smal\
l|medium|large|x?large|[0-9]+xlarge|metal(-[0-9]+xl)?)$"}};r===null?r=[F]:r.push(F),e++}}else{let F={instancePath:s+
"/instanceType",schemaPath:"cluster.schema.json#/$defs/instanceType/type",keyword:"type",params:{type:"string"}};
r===null?r=[F]:r.push(F),e++}var h=y===e;x=x||h;let z=e;ae(u,{instancePath:s+"/instanceType",parentData:t,parentDataProperty:"\
instanceType",rootData:_,dynamicAnchors:A})||(r=r===null?ae.errors:r.concat(ae.errors),e=r.length);var h=z===e;
if(x=x||h,x)e=k,r!==null&&(k?r.length=k:r=null);else{let F={instancePath:s+"/instanceType",schemaPath:"#/prope\
rties/instanceType/anyOf",keyword:"anyOf",params:{}};return r===null?r=[F]:r.push(F),e++,I.errors=r,!1}var a=c===
e}else var a=!0;if(a){if(t.spot!==void 0){let u=t.spot,c=e;if(e===c)if(u&&typeof u=="object"&&!Array.isArray(u)){
let x=e;for(let y in u)if(y!=="maxPrice"){return I.errors=[{instancePath:s+"/spot",schemaPath:"#/properties/sp\
ot/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(x===e&&u.maxPrice!==
void 0){let y=u.maxPrice;if(e===e)if(typeof y=="number"&&isFinite(y)){if(y<=0||isNaN(y))return I.errors=[{instancePath:s+
"/spot/maxPrice",schemaPath:"#/properties/spot/properties/maxPrice/exclusiveMinimum",keyword:"exclusiveMinimum",
params:{comparison:">",limit:0}}],!1}else return I.errors=[{instancePath:s+"/spot/maxPrice",schemaPath:"#/prop\
erties/spot/properties/maxPrice/type",keyword:"type",params:{type:"number"}}],!1}}else return I.errors=[{instancePath:s+
"/spot",schemaPath:"#/properties/spot/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0;
if(a){if(t.idle!==void 0){let u=t.idle,c=e;if(e===c)if(u&&typeof u=="object"&&!Array.isArray(u)){let x=e;for(let y in u)
if(!(y==="cpuBelow"||y==="period"||y==="periods")){return I.errors=[{instancePath:s+"/idle",schemaPath:"#/prop\
erties/idle/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(x===
e){if(u.cpuBelow!==void 0){let y=u.cpuBelow,i=e;if(e===i)if(typeof y=="number"&&isFinite(y)){if(y>100||isNaN(y))
return I.errors=[{instancePath:s+"/idle/cpuBelow",schemaPath:"#/properties/idle/properties/cpuBelow/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(y<=0||isNaN(y))return I.errors=[{instancePath:s+"/idle/cpu\
Below",schemaPath:"#/properties/idle/properties/cpuBelow/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1}else return I.errors=[{instancePath:s+"/idle/cpuBelow",schemaPath:"#/properties/i\
dle/properties/cpuBelow/type",keyword:"type",params:{type:"number"}}],!1;var d=i===e}else var d=!0;if(d){if(u.
period!==void 0){let y=u.period,i=e,z=e;if(typeof y!="string"&&!(typeof y=="number"&&isFinite(y)))return I.errors=
[{instancePath:s+"/idle/period",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{type:Be.
type}}],!1;if(e===z){if(typeof y=="number"&&isFinite(y)&&(y<=0||isNaN(y)))return I.errors=[{instancePath:s+"/i\
dle/period",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===z&&typeof y=="string"&&!Re.test(y))return I.errors=[{instancePath:s+"/idle\
/period",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.\
[0-9]+)?(s|m|h|d)$"}}],!1}var d=i===e}else var d=!0;if(d)if(u.periods!==void 0){let y=u.periods,i=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return I.errors=[{instancePath:s+"/idle/periods",schemaPath:"#/prope\
rties/idle/properties/periods/type",keyword:"type",params:{type:"integer"}}],!1;if(e===i&&typeof y=="number"&&
isFinite(y)){if(y>96||isNaN(y))return I.errors=[{instancePath:s+"/idle/periods",schemaPath:"#/properties/idle/\
properties/periods/maximum",keyword:"maximum",params:{comparison:"<=",limit:96}}],!1;if(y<1||isNaN(y))return I.
errors=[{instancePath:s+"/idle/periods",schemaPath:"#/properties/idle/properties/periods/minimum",keyword:"min\
imum",params:{comparison:">=",limit:1}}],!1}var d=i===e}else var d=!0}}}else return I.errors=[{instancePath:s+
"/idle",schemaPath:"#/properties/idle/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0;
if(a){if(t.maxLifetime!==void 0){let u=t.maxLifetime,c=e,k=e;if(typeof u!="string"&&!(typeof u=="number"&&isFinite(
u)))return I.errors=[{instancePath:s+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"\
type",params:{type:Be.type}}],!1;if(e===k){if(typeof u=="number"&&isFinite(u)&&(u<=0||isNaN(u)))return I.errors=
[{instancePath:s+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"excl\
usiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===k&&typeof u=="string"&&!Re.test(u))return I.errors=[
{instancePath:s+"/maxLifetime",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{
pattern:"^[0-9]+(\\.[0-9]+)?(s|m|h|d)$"}}],!1}var a=c===e}else var a=!0;if(a)if(t.network!==void 0){let u=t.network,
c=e;if(e===c)if(u&&typeof u=="object"&&!Array.isArray(u)){let x=e;for(let y in u)if(!(y==="vpc"||y==="subnets"||
y==="sshFrom")){return I.errors=[{instancePath:s+"/network",schemaPath:"#/properties/network/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(x===e){if(u.vpc!==void 0){let y=u.
vpc,i=e;if(e===i)if(typeof y=="string"){if(!cr.test(y))return I.errors=[{instancePath:s+"/network/vpc",schemaPath:"\
#/properties/network/properties/vpc/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/\
[0-9]{1,2}|vpc-[0-9a-f]+)$"}}],!1}else return I.errors=[{instancePath:s+"/network/vpc",schemaPath:"#/propertie\
s/network/properties/vpc/type",keyword:"type",params:{type:"string"}}],!1;var n=i===e}else var n=!0;if(n){if(u.
subnets!==void 0){let y=u.subnets,i=e;if(e===i)if(Array.isArray(y)){if(y.length<1)return I.errors=[{instancePath:s+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var v=!0;let w=y.length;for(let F=0;F<w;F++){let Q=y[F],q=e;if(e===q)if(typeof Q=="string"){if(!ur.test(Q))
return I.errors=[{instancePath:s+"/network/subnets/"+F,schemaPath:"#/properties/network/properties/subnets/ite\
ms/pattern",keyword:"pattern",params:{pattern:"^([0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{1,2}|subnet-[0-9a-f]+)$"}}],
!1}else return I.errors=[{instancePath:s+"/network/subnets/"+F,schemaPath:"#/properties/network/properties/sub\
nets/items/type",keyword:"type",params:{type:"string"}}],!1;var v=q===e;if(!v)break}}}else return I.errors=[{instancePath:s+
"/network/subnets",schemaPath:"#/properties/network/properties/subnets/type",keyword:"type",params:{type:"arra\
y"}}],!1;var n=i===e}else var n=!0;if(n)if(u.sshFrom!==void 0){let y=u.sshFrom,i=e;if(e===i)if(Array.isArray(y)){
if(y.length<1)return I.errors=[{instancePath:s+"/network/sshFrom",schemaPath:"#/properties/network/properties/\
sshFrom/minItems",keyword:"minItems",params:{limit:1}}],!1;{var m=!0;let w=y.length;for(let F=0;F<w;F++){let Q=y[F],
q=e;if(e===e)if(typeof Q=="string"){if(!Se.test(Q))return I.errors=[{instancePath:s+"/network/sshFrom/"+F,schemaPath:"\
values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{1,3}){3}/[0-9]{\
1,2}$"}}],!1}else return I.errors=[{instancePath:s+"/network/sshFrom/"+F,schemaPath:"values.schema.json#/$defs\
/cidr/type",keyword:"type",params:{type:"string"}}],!1;var m=q===e;if(!m)break}}}else return I.errors=[{instancePath:s+
"/network/sshFrom",schemaPath:"#/properties/network/properties/sshFrom/type",keyword:"type",params:{type:"arra\
y"}}],!1;var n=i===e}else var n=!0}}}else return I.errors=[{instancePath:s+"/network",schemaPath:"#/properties\
/network/type",keyword:"type",params:{type:"object"}}],!1;var a=c===e}else var a=!0}}}}}}}}}}else return I.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return I.errors=r,e===0}I.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function de(t,{instancePath:s="",parentData:D,parentDataProperty:M,
rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=de.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.provider===void 0&&(h="provider"))
return de.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{
let d=t.provider;if(typeof d=="string")if(d==="local"){Y(t,{instancePath:s,parentData:D,parentDataProperty:M,rootData:_,
dynamicAnchors:A})||(r=r===null?Y.errors:r.concat(Y.errors),e=r.length);var a=!0}else if(d==="swarm")G(t,{instancePath:s,
parentData:D,parentDataProperty:M,rootData:_,dynamicAnchors:A})||(r=r===null?G.errors:r.concat(G.errors),e=r.length),
a!==!0&&(a=!0);else if(d==="aws")I(t,{instancePath:s,parentData:D,parentDataProperty:M,rootData:_,dynamicAnchors:A})||
(r=r===null?I.errors:r.concat(I.errors),e=r.length),a!==!0&&(a=!0);else return de.errors=[{instancePath:s,schemaPath:"\
#/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"provider",tagValue:d}}],!1;else return de.
errors=[{instancePath:s,schemaPath:"#/discriminator",keyword:"discriminator",params:{error:"tag",tag:"provider",
tagValue:d}}],!1}}else return de.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"obje\
ct"}}],!1;return de.errors=r,l.props=a,e===0}de.evaluated={dynamicProps:!0,dynamicItems:!1};var $e={description:"A size: a number with `B`, `KB`, `MB`, `GB`, `TB` (powers of 1000) or `KiB`, `MiB`, `GiB`\
, `TiB` (powers of 1024), or a number of bytes.",type:["string","number"],exclusiveMinimum:0,pattern:"^[0-9]+(\
\\.[0-9]+)?(B|[KMGT]i?B)$","x-expected":"a size such as 500MB or 2GiB",examples:["2GiB"]};var xe=new RegExp("^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$","u");function N(t,{instancePath:s="",parentData:D,parentDataProperty:M,
rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=N.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let u=e;for(let c in t)if(!(c==="redis"||c===
"mongo"||c==="builder"||c==="runner"||c==="distcc"||c==="dashboard"||c==="visualizer")){return N.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:c}}],!1;break}if(u===
e){if(t.redis!==void 0){let c=t.redis,k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let x=e;for(let y in c)
if(!(y==="image"||y==="memory"||y==="port")){return N.errors=[{instancePath:s+"/redis",schemaPath:"#/propertie\
s/redis/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:y}}],!1;break}if(x===e){
if(c.image!==void 0){let y=c.image,i=e;if(e===e)if(typeof y=="string"){if(!be.test(y))return N.errors=[{instancePath:s+
"/redis/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-\
]*$"}}],!1}else return N.errors=[{instancePath:s+"/redis/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var a=i===e}else var a=!0;if(a){if(c.memory!==void 0){let y=c.memory,i=e,z=e;if(typeof y!=
"string"&&!(typeof y=="number"&&isFinite(y)))return N.errors=[{instancePath:s+"/redis/memory",schemaPath:"#/$d\
efs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===z){if(typeof y=="number"&&isFinite(y)&&(y<=0||
isNaN(y)))return N.errors=[{instancePath:s+"/redis/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===z&&typeof y=="string"&&!xe.test(y))return N.errors=
[{instancePath:s+"/redis/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]\
+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var a=i===e}else var a=!0;if(a)if(c.port!==void 0){let y=c.port,i=e,z=e;if(!(typeof y==
"number"&&!(y%1)&&!isNaN(y)&&isFinite(y)))return N.errors=[{instancePath:s+"/redis/port",schemaPath:"#/$defs/p\
ort/type",keyword:"type",params:{type:"integer"}}],!1;if(e===z&&typeof y=="number"&&isFinite(y)){if(y>65535||isNaN(
y))return N.errors=[{instancePath:s+"/redis/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{
comparison:"<=",limit:65535}}],!1;if(y<1||isNaN(y))return N.errors=[{instancePath:s+"/redis/port",schemaPath:"\
#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=i===e}else var a=!0}}}else
return N.errors=[{instancePath:s+"/redis",schemaPath:"#/properties/redis/type",keyword:"type",params:{type:"ob\
ject"}}],!1;var h=k===e}else var h=!0;if(h){if(t.mongo!==void 0){let c=t.mongo,k=e;if(e===k)if(c&&typeof c=="o\
bject"&&!Array.isArray(c)){let y=e;for(let i in c)if(!(i==="image"||i==="memory"||i==="port")){return N.errors=
[{instancePath:s+"/mongo",schemaPath:"#/properties/mongo/additionalProperties",keyword:"additionalProperties",
params:{additionalProperty:i}}],!1;break}if(y===e){if(c.image!==void 0){let i=c.image,z=e;if(e===e)if(typeof i==
"string"){if(!be.test(i))return N.errors=[{instancePath:s+"/mongo/image",schemaPath:"#/$defs/image/pattern",keyword:"\
pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return N.errors=[{instancePath:s+"/mongo/im\
age",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"string"}}],!1;var d=z===e}else var d=!0;if(d){
if(c.memory!==void 0){let i=c.memory,z=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.
errors=[{instancePath:s+"/mongo/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],
!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:s+"/mongo/mem\
ory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],
!1;if(e===w&&typeof i=="string"&&!xe.test(i))return N.errors=[{instancePath:s+"/mongo/memory",schemaPath:"#/$d\
efs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var d=z===e}else
var d=!0;if(d)if(c.port!==void 0){let i=c.port,z=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))
return N.errors=[{instancePath:s+"/mongo/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"int\
eger"}}],!1;if(e===w&&typeof i=="number"&&isFinite(i)){if(i>65535||isNaN(i))return N.errors=[{instancePath:s+"\
/mongo/port",schemaPath:"#/$defs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<
1||isNaN(i))return N.errors=[{instancePath:s+"/mongo/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",
params:{comparison:">=",limit:1}}],!1}var d=z===e}else var d=!0}}}else return N.errors=[{instancePath:s+"/mong\
o",schemaPath:"#/properties/mongo/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h){
if(t.builder!==void 0){let c=t.builder,k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=e;for(let i in c)
if(!(i==="image"||i==="memory")){return N.errors=[{instancePath:s+"/builder",schemaPath:"#/properties/builder/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(c.image!==
void 0){let i=c.image,z=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return N.errors=[{instancePath:s+"/bu\
ilder/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*\
$"}}],!1}else return N.errors=[{instancePath:s+"/builder/image",schemaPath:"#/$defs/image/type",keyword:"type",
params:{type:"string"}}],!1;var n=z===e}else var n=!0;if(n)if(c.memory!==void 0){let i=c.memory,z=e,w=e;if(typeof i!=
"string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:s+"/builder/memory",schemaPath:"#/\
$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=
0||isNaN(i)))return N.errors=[{instancePath:s+"/builder/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"\
exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(i))return N.errors=
[{instancePath:s+"/builder/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-\
9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var n=z===e}else var n=!0}}else return N.errors=[{instancePath:s+"/builde\
r",schemaPath:"#/properties/builder/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;
if(h){if(t.runner!==void 0){let c=t.runner,k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=e;for(let i in c)
if(!(i==="image"||i==="memory"||i==="cpus"||i==="replicas"||i==="onManager"||i==="lease")){return N.errors=[{instancePath:s+
"/runner",schemaPath:"#/properties/runner/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],
!1;break}if(y===e){if(c.image!==void 0){let i=c.image,z=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return N.
errors=[{instancePath:s+"/runner/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"\
^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return N.errors=[{instancePath:s+"/runner/image",schemaPath:"#/$defs/\
image/type",keyword:"type",params:{type:"string"}}],!1;var v=z===e}else var v=!0;if(v){if(c.memory!==void 0){let i=c.
memory,z=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:s+"/ru\
nner/memory",schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i==
"number"&&isFinite(i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:s+"/runner/memory",schemaPath:"#/$defs/\
memory/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="\
string"&&!xe.test(i))return N.errors=[{instancePath:s+"/runner/memory",schemaPath:"#/$defs/memory/pattern",keyword:"\
pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var v=z===e}else var v=!0;if(v){if(c.cpus!==
void 0){let i=c.cpus,z=e;if(e===z)if(typeof i=="number"&&isFinite(i)){if(i>1024||isNaN(i))return N.errors=[{instancePath:s+
"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:1024}}],!1;if(i<=0||isNaN(i))return N.errors=[{instancePath:s+"/runner/cpus",schemaPath:"#/propertie\
s/runner/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1}else
return N.errors=[{instancePath:s+"/runner/cpus",schemaPath:"#/properties/runner/properties/cpus/type",keyword:"\
type",params:{type:"number"}}],!1;var v=z===e}else var v=!0;if(v){if(c.replicas!==void 0){let i=c.replicas,z=e;
if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return N.errors=[{instancePath:s+"/runner/replicas",schemaPath:"\
#/properties/runner/properties/replicas/type",keyword:"type",params:{type:"integer"}}],!1;if(e===z&&typeof i==
"number"&&isFinite(i)){if(i>1e5||isNaN(i))return N.errors=[{instancePath:s+"/runner/replicas",schemaPath:"#/pr\
operties/runner/properties/replicas/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e5}}],!1;if(i<1||
isNaN(i))return N.errors=[{instancePath:s+"/runner/replicas",schemaPath:"#/properties/runner/properties/replic\
as/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var v=z===e}else var v=!0;if(v){if(c.onManager!==
void 0){let i=e;if(typeof c.onManager!="boolean")return N.errors=[{instancePath:s+"/runner/onManager",schemaPath:"\
#/properties/runner/properties/onManager/type",keyword:"type",params:{type:"boolean"}}],!1;var v=i===e}else var v=!0;
if(v)if(c.lease!==void 0){let i=c.lease,z=e,w=e;if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.
errors=[{instancePath:s+"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/type",keyword:"type",params:{
type:Be.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:s+
"/runner/lease",schemaPath:"values.schema.json#/$defs/duration/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!Re.test(i))return N.errors=[{instancePath:s+"/runn\
er/lease",schemaPath:"values.schema.json#/$defs/duration/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(s|m|h|d)$"}}],!1}var v=z===e}else var v=!0}}}}}}else return N.errors=[{instancePath:s+"/runner",schemaPath:"\
#/properties/runner/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h){if(t.distcc!==
void 0){let c=t.distcc,k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=e;for(let i in c)if(!(i===
"image"||i==="memory")){return N.errors=[{instancePath:s+"/distcc",schemaPath:"#/properties/distcc/additionalP\
roperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){if(c.image!==void 0){
let i=c.image,z=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return N.errors=[{instancePath:s+"/distcc/ima\
ge",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else
return N.errors=[{instancePath:s+"/distcc/image",schemaPath:"#/$defs/image/type",keyword:"type",params:{type:"\
string"}}],!1;var m=z===e}else var m=!0;if(m)if(c.memory!==void 0){let i=c.memory,z=e,w=e;if(typeof i!="string"&&
!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:s+"/distcc/memory",schemaPath:"#/$defs/memor\
y/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(i)&&(i<=0||isNaN(i)))
return N.errors=[{instancePath:s+"/distcc/memory",schemaPath:"#/$defs/memory/exclusiveMinimum",keyword:"exclus\
iveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(i))return N.errors=[{instancePath:s+
"/distcc/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[\
KMGT]i?B)$"}}],!1}var m=z===e}else var m=!0}}else return N.errors=[{instancePath:s+"/distcc",schemaPath:"#/pro\
perties/distcc/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h){if(t.dashboard!==
void 0){let c=t.dashboard,k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=e;for(let i in c)if(!(i===
"image"||i==="memory"||i==="port")){return N.errors=[{instancePath:s+"/dashboard",schemaPath:"#/properties/das\
hboard/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){
if(c.image!==void 0){let i=c.image,z=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return N.errors=[{instancePath:s+
"/dashboard/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._\
/:@-]*$"}}],!1}else return N.errors=[{instancePath:s+"/dashboard/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var j=z===e}else var j=!0;if(j){if(c.memory!==void 0){let i=c.memory,z=e,w=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:s+"/dashboard/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:s+"/dashboard/memory",schemaPath:"#/$defs/memory/exclusive\
Minimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(
i))return N.errors=[{instancePath:s+"/dashboard/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var j=z===e}else var j=!0;if(j)if(c.port!==void 0){let i=c.
port,z=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return N.errors=[{instancePath:s+"/dashb\
oard/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof i=="num\
ber"&&isFinite(i)){if(i>65535||isNaN(i))return N.errors=[{instancePath:s+"/dashboard/port",schemaPath:"#/$defs\
/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return N.errors=[{
instancePath:s+"/dashboard/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var j=z===e}else var j=!0}}}else return N.errors=[{instancePath:s+"/dashboard",schemaPath:"#/properties/das\
hboard/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0;if(h)if(t.visualizer!==void 0){
let c=t.visualizer,k=e;if(e===k)if(c&&typeof c=="object"&&!Array.isArray(c)){let y=e;for(let i in c)if(!(i==="\
image"||i==="memory"||i==="port")){return N.errors=[{instancePath:s+"/visualizer",schemaPath:"#/properties/vis\
ualizer/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:i}}],!1;break}if(y===e){
if(c.image!==void 0){let i=c.image,z=e;if(e===e)if(typeof i=="string"){if(!be.test(i))return N.errors=[{instancePath:s+
"/visualizer/image",schemaPath:"#/$defs/image/pattern",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9.\
_/:@-]*$"}}],!1}else return N.errors=[{instancePath:s+"/visualizer/image",schemaPath:"#/$defs/image/type",keyword:"\
type",params:{type:"string"}}],!1;var f=z===e}else var f=!0;if(f){if(c.memory!==void 0){let i=c.memory,z=e,w=e;
if(typeof i!="string"&&!(typeof i=="number"&&isFinite(i)))return N.errors=[{instancePath:s+"/visualizer/memory",
schemaPath:"#/$defs/memory/type",keyword:"type",params:{type:$e.type}}],!1;if(e===w){if(typeof i=="number"&&isFinite(
i)&&(i<=0||isNaN(i)))return N.errors=[{instancePath:s+"/visualizer/memory",schemaPath:"#/$defs/memory/exclusiv\
eMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===w&&typeof i=="string"&&!xe.test(
i))return N.errors=[{instancePath:s+"/visualizer/memory",schemaPath:"#/$defs/memory/pattern",keyword:"pattern",
params:{pattern:"^[0-9]+(\\.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var f=z===e}else var f=!0;if(f)if(c.port!==void 0){let i=c.
port,z=e,w=e;if(!(typeof i=="number"&&!(i%1)&&!isNaN(i)&&isFinite(i)))return N.errors=[{instancePath:s+"/visua\
lizer/port",schemaPath:"#/$defs/port/type",keyword:"type",params:{type:"integer"}}],!1;if(e===w&&typeof i=="nu\
mber"&&isFinite(i)){if(i>65535||isNaN(i))return N.errors=[{instancePath:s+"/visualizer/port",schemaPath:"#/$de\
fs/port/maximum",keyword:"maximum",params:{comparison:"<=",limit:65535}}],!1;if(i<1||isNaN(i))return N.errors=
[{instancePath:s+"/visualizer/port",schemaPath:"#/$defs/port/minimum",keyword:"minimum",params:{comparison:">=",
limit:1}}],!1}var f=z===e}else var f=!0}}}else return N.errors=[{instancePath:s+"/visualizer",schemaPath:"#/pr\
operties/visualizer/type",keyword:"type",params:{type:"object"}}],!1;var h=k===e}else var h=!0}}}}}}}else return N.
errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return N.errors=r,e===0}
N.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Me={$schema:"https://json-schema.org/draft/2020-12/\
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
s.",type:"array",items:{$ref:"values.schema.json#/$defs/name"},default:[],examples:[["calibration"]]}},$defs:{
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
none"}}}}};var ne=new RegExp("^[A-Za-z_][A-Za-z0-9_.-]*$","u"),ar=new RegExp("^[A-Za-z_][A-Za-z0-9_]*$","u"),yr=new RegExp(
"^[A-Za-z_][A-Za-z0-9_-]*$","u"),hr={title:"DirectorySource",description:"A directory as it is, uncommitted ch\
anges included.",type:"object",additionalProperties:!1,required:["path"],properties:{path:{$ref:"values.schema\
.json#/$defs/text",description:"The directory, relative to the manifest.",examples:["examples/mm1"]},include:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to take.",default:["**"]},exclude:{
$ref:"values.schema.json#/$defs/patterns",description:"Patterns of the files to leave out. Files that git igno\
res are left out anyway.",default:[],examples:[["data/**"]]},dirty:{description:"What to do about uncommitted \
changes in a git work tree: `allow` them, `warn`, or `refuse` to run.",enum:["allow","warn","refuse"],default:"\
warn"}}};function C(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=C.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let d=0;d<h;d++){let n=t[d],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return C.
errors=[{instancePath:s+"/"+d,schemaPath:"#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return C.errors=[{instancePath:s+"/"+d,schemaPath:"#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=v===e;if(!a)break}}else return C.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"\
array"}}],!1;return C.errors=r,e===0}C.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function X(t,{instancePath:s="",
parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=X.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
path===void 0&&(h="path"))return X.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let d=e;for(let n in t)if(!(n==="path"||n==="include"||n==="exclude"||n==="dirty")){return X.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(d===e){if(t.path!==void 0){let n=t.path,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return X.errors=
[{instancePath:s+"/path",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return X.errors=[{instancePath:s+"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"typ\
e",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.include!==void 0){let n=e;C(t.include,{instancePath:s+
"/include",parentData:t,parentDataProperty:"include",rootData:_,dynamicAnchors:A})||(r=r===null?C.errors:r.concat(
C.errors),e=r.length);var a=n===e}else var a=!0;if(a){if(t.exclude!==void 0){let n=e;C(t.exclude,{instancePath:s+
"/exclude",parentData:t,parentDataProperty:"exclude",rootData:_,dynamicAnchors:A})||(r=r===null?C.errors:r.concat(
C.errors),e=r.length);var a=n===e}else var a=!0;if(a)if(t.dirty!==void 0){let n=t.dirty,v=e;if(!(n==="allow"||
n==="warn"||n==="refuse"))return X.errors=[{instancePath:s+"/dirty",schemaPath:"#/properties/dirty/enum",keyword:"\
enum",params:{allowedValues:hr.properties.dirty.enum}}],!1;var a=v===e}else var a=!0}}}}}else return X.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return X.errors=r,e===0}X.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};var vr=new RegExp("^(?!-)(?!ext::)[^\\s]+$","u"),gr=new RegExp("^[\\p{L}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$","\
u");function V(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=V.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let h;if(t.git===void 0&&(h="git")||t.ref===void 0&&(h="ref"))return V.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let d=e;for(let n in t)if(!(n==="g\
it"||n==="ref"||n==="path"||n==="include"||n==="exclude")){return V.errors=[{instancePath:s,schemaPath:"#/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(d===e){if(t.git!==
void 0){let n=t.git,v=e;if(e===v)if(typeof n=="string"){if(!vr.test(n))return V.errors=[{instancePath:s+"/git",
schemaPath:"#/properties/git/pattern",keyword:"pattern",params:{pattern:"^(?!-)(?!ext::)[^\\s]+$"}}],!1}else return V.
errors=[{instancePath:s+"/git",schemaPath:"#/properties/git/type",keyword:"type",params:{type:"string"}}],!1;var a=v===
e}else var a=!0;if(a){if(t.ref!==void 0){let n=t.ref,v=e;if(e===v)if(typeof n=="string"){if(!gr.test(n))return V.
errors=[{instancePath:s+"/ref",schemaPath:"#/properties/ref/pattern",keyword:"pattern",params:{pattern:"^[\\p{L\
}\\p{N}_][\\p{L}\\p{N}_./@{}^~+#-]*$"}}],!1}else return V.errors=[{instancePath:s+"/ref",schemaPath:"#/propert\
ies/ref/type",keyword:"type",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.path!==void 0){let n=t.
path,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return V.errors=[{instancePath:s+"/path",schemaPath:"values\
.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return V.errors=[{instancePath:s+
"/path",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=v===
e}else var a=!0;if(a){if(t.include!==void 0){let n=e;C(t.include,{instancePath:s+"/include",parentData:t,parentDataProperty:"\
include",rootData:_,dynamicAnchors:A})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=n===e}else var a=!0;
if(a)if(t.exclude!==void 0){let n=e;C(t.exclude,{instancePath:s+"/exclude",parentData:t,parentDataProperty:"ex\
clude",rootData:_,dynamicAnchors:A})||(r=r===null?C.errors:r.concat(C.errors),e=r.length);var a=n===e}else var a=!0}}}}}}else
return V.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return V.errors=
r,e===0}V.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function R(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=R.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let n;if(t.run===void 0&&(n="run")||t.artifacts===void 0&&(n="artifacts"))return R.
errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let m in t)
if(!(m==="after"||m==="run"||m==="artifacts")){return R.errors=[{instancePath:s,schemaPath:"#/additionalProper\
ties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(v===e){if(t.after!==void 0){let m=t.
after,j=e;if(e===j)if(Array.isArray(m)){var a=!0;let f=m.length;for(let u=0;u<f;u++){let c=m[u],k=e;if(e===e)if(typeof c==
"string"){if(L(c)>100)return R.errors=[{instancePath:s+"/after/"+u,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100}}],!1;if(!ne.test(c))return R.errors=[{instancePath:s+
"/after/"+u,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[\
A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return R.errors=[{instancePath:s+"/after/"+u,schemaPath:"values.schema.js\
on#/$defs/parameterName/type",keyword:"type",params:{type:"string"}}],!1;var a=k===e;if(!a)break}}else return R.
errors=[{instancePath:s+"/after",schemaPath:"#/properties/after/type",keyword:"type",params:{type:"array"}}],!1;
var h=j===e}else var h=!0;if(h){if(t.run!==void 0){let m=t.run,j=e;if(e===e)if(typeof m=="string"){if(L(m)<1)return R.
errors=[{instancePath:s+"/run",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return R.errors=[{instancePath:s+"/run",schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var h=j===e}else var h=!0;if(h)if(t.artifacts!==void 0){let m=t.artifacts,j=e;
if(e===j)if(Array.isArray(m)){if(m.length<1)return R.errors=[{instancePath:s+"/artifacts",schemaPath:"#/proper\
ties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var d=!0;let u=m.length;for(let c=0;c<u;c++){
let k=m[c],x=e;if(e===e)if(typeof k=="string"){if(L(k)<1)return R.errors=[{instancePath:s+"/artifacts/"+c,schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return R.errors=[{instancePath:s+
"/artifacts/"+c,schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var d=x===
e;if(!d)break}}}else return R.errors=[{instancePath:s+"/artifacts",schemaPath:"#/properties/artifacts/type",keyword:"\
type",params:{type:"array"}}],!1;var h=j===e}else var h=!0}}}}else return R.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"object"}}],!1;return R.errors=r,e===0}R.evaluated={props:!0,dynamicProps:!1,
dynamicItems:!1};var wr={type:["string","number"],"x-expected":"a text or a number; true and false need quotes"};function oe(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=oe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromEnv===void 0&&(a="fromEnv"))return oe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let d in t)if(d!=="fromEnv"){return oe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(h===e&&t.fromEnv!==void 0){let d=t.fromEnv;if(e===e)if(typeof d=="string"){if(!ar.test(d))return oe.
errors=[{instancePath:s+"/fromEnv",schemaPath:"values.schema.json#/$defs/environmentName/pattern",keyword:"pat\
tern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"}}],!1}else return oe.errors=[{instancePath:s+"/fromEnv",schemaPath:"\
values.schema.json#/$defs/environmentName/type",keyword:"type",params:{type:"string"}}],!1}}}else return oe.errors=
[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return oe.errors=r,e===0}oe.evaluated=
{props:!0,dynamicProps:!1,dynamicItems:!1};function pe(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=pe.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.fromFile===void 0&&(a="fromFile"))return pe.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let d in t)if(d!=="fromFile"){return pe.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(h===e&&t.fromFile!==void 0){let d=t.fromFile;if(e===e)if(typeof d=="string"){if(L(d)<1)return pe.errors=
[{instancePath:s+"/fromFile",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return pe.errors=[{instancePath:s+"/fromFile",schemaPath:"values.schema.json#/$defs/text/ty\
pe",keyword:"type",params:{type:"string"}}],!1}}}else return pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return pe.errors=r,e===0}pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
function Ne(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=Ne.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,h=!1,d=e;if(typeof t!=
"string"&&!(typeof t=="number"&&isFinite(t))){let f={instancePath:s,schemaPath:"values.schema.json#/$defs/plai\
nEnv/type",keyword:"type",params:{type:wr.type}};r===null?r=[f]:r.push(f),e++}var j=d===e;h=h||j;let n=e;oe(t,
{instancePath:s,parentData:D,parentDataProperty:M,rootData:_,dynamicAnchors:A})||(r=r===null?oe.errors:r.concat(
oe.errors),e=r.length);var j=n===e;if(h=h||j,j)var v=!0;let m=e;pe(t,{instancePath:s,parentData:D,parentDataProperty:M,
rootData:_,dynamicAnchors:A})||(r=r===null?pe.errors:r.concat(pe.errors),e=r.length);var j=m===e;if(h=h||j,j&&
v!==!0&&(v=!0),h)e=a,r!==null&&(a?r.length=a:r=null);else{let f={instancePath:s,schemaPath:"#/anyOf",keyword:"\
anyOf",params:{}};return r===null?r=[f]:r.push(f),e++,Ne.errors=r,!1}return Ne.errors=r,l.props=v,e===0}Ne.evaluated=
{dynamicProps:!0,dynamicItems:!1};function ce(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=ce.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let d=0;d<h;d++){let n=t[d],v=e;if(e===e)if(typeof n=="string"){if(L(n)>100)return ce.
errors=[{instancePath:s+"/"+d,schemaPath:"../values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLe\
ngth",params:{limit:100}}],!1;if(!ne.test(n))return ce.errors=[{instancePath:s+"/"+d,schemaPath:"../values.sch\
ema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else
return ce.errors=[{instancePath:s+"/"+d,schemaPath:"../values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}else return ce.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ce.errors=r,e===0}ce.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function J(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){
let r=null,e=0,l=J.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let n;if(t.type===void 0&&(n="type")||t.program===void 0&&(n="program"))
return J.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;
for(let m in t)if(!(m==="type"||m==="program"||m==="arguments"||m==="parameters")){return J.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:m}}],!1;break}if(v===
e){if(t.type!==void 0){let m=e;if(t.type!=="ns3")return J.errors=[{instancePath:s+"/type",schemaPath:"#/proper\
ties/type/const",keyword:"const",params:{allowedValue:"ns3"}}],!1;var a=m===e}else var a=!0;if(a){if(t.program!==
void 0){let m=t.program,j=e;if(e===e)if(typeof m=="string"){if(L(m)<1)return J.errors=[{instancePath:s+"/progr\
am",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return J.
errors=[{instancePath:s+"/program",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var a=j===e}else var a=!0;if(a){if(t.arguments!==void 0){let m=t.arguments,j=e;if(e===j)if(Array.
isArray(m)){var h=!0;let u=m.length;for(let c=0;c<u;c++){let k=e;if(typeof m[c]!="string")return J.errors=[{instancePath:s+
"/arguments/"+c,schemaPath:"#/properties/arguments/items/type",keyword:"type",params:{type:"string"}}],!1;var h=k===
e;if(!h)break}}else return J.errors=[{instancePath:s+"/arguments",schemaPath:"#/properties/arguments/type",keyword:"\
type",params:{type:"array"}}],!1;var a=j===e}else var a=!0;if(a)if(t.parameters!==void 0){let m=t.parameters,j=e,
f=e,u=!1,c=e;if(m!=="all"){let y={instancePath:s+"/parameters",schemaPath:"ns3.schema.json#/$defs/all/const",keyword:"\
const",params:{allowedValue:"all"}};r===null?r=[y]:r.push(y),e++}var d=c===e;u=u||d;let k=e;ce(m,{instancePath:s+
"/parameters",parentData:t,parentDataProperty:"parameters",rootData:_,dynamicAnchors:A})||(r=r===null?ce.errors:
r.concat(ce.errors),e=r.length);var d=k===e;if(u=u||d,u)e=f,r!==null&&(f?r.length=f:r=null);else{let y={instancePath:s+
"/parameters",schemaPath:"#/properties/parameters/anyOf",keyword:"anyOf",params:{}};return r===null?r=[y]:r.push(
y),e++,J.errors=r,!1}var a=j===e}else var a=!0}}}}}else return J.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return J.errors=r,e===0}J.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};
var sr={$schema:"https://json-schema.org/draft/2020-12/schema",title:"OmnetppSimulator",description:"OMNeT++, \
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
ed":"a number, a text, true or false"};function K(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=K.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return K.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let d=0;d<h;d++){let n=t[d],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return K.
errors=[{instancePath:s+"/"+d,schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return K.errors=[{instancePath:s+"/"+d,schemaPath:"../values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}}else return K.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return K.errors=r,e===0}K.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function S(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){
let r=null,e=0,l=S.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let m;if(t.type===void 0&&(m="type")||t.ini===void 0&&(m="ini")||t.config===
void 0&&(m="config"))return S.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{missingProperty:m}}],
!1;{let j=e;for(let f in t)if(!Ve.call(sr.properties,f)){return S.errors=[{instancePath:s,schemaPath:"#/additi\
onalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(j===e){if(t.type!==
void 0){let f=e;if(t.type!=="omnetpp")return S.errors=[{instancePath:s+"/type",schemaPath:"#/properties/type/c\
onst",keyword:"const",params:{allowedValue:"omnetpp"}}],!1;var a=f===e}else var a=!0;if(a){if(t.ini!==void 0){
let f=t.ini,u=e;if(e===e)if(typeof f=="string"){if(L(f)<1)return S.errors=[{instancePath:s+"/ini",schemaPath:"\
../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return S.errors=[{
instancePath:s+"/ini",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],
!1;var a=u===e}else var a=!0;if(a){if(t.config!==void 0){let f=t.config,u=e,c=e,k=!1,x=e;if(e===e)if(typeof f==
"string"){if(L(f)<1){let w={instancePath:s+"/config",schemaPath:"omnetpp.schema.json#/$defs/oneText/minLength",
keyword:"minLength",params:{limit:1}};r===null?r=[w]:r.push(w),e++}}else{let w={instancePath:s+"/config",schemaPath:"\
omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"string"}};r===null?r=[w]:r.push(w),e++}var h=x===
e;k=k||h;let i=e;K(f,{instancePath:s+"/config",parentData:t,parentDataProperty:"config",rootData:_,dynamicAnchors:A})||
(r=r===null?K.errors:r.concat(K.errors),e=r.length);var h=i===e;if(k=k||h,k)e=c,r!==null&&(c?r.length=c:r=null);else{
let w={instancePath:s+"/config",schemaPath:"#/properties/config/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[w]:r.push(w),e++,S.errors=r,!1}var a=u===e}else var a=!0;if(a){if(t.library!==void 0){let f=t.library,u=e,c=e,
k=!1,x=e;if(e===e)if(typeof f=="string"){if(L(f)<1){let w={instancePath:s+"/library",schemaPath:"omnetpp.schem\
a.json#/$defs/oneText/minLength",keyword:"minLength",params:{limit:1}};r===null?r=[w]:r.push(w),e++}}else{let w={
instancePath:s+"/library",schemaPath:"omnetpp.schema.json#/$defs/oneText/type",keyword:"type",params:{type:"st\
ring"}};r===null?r=[w]:r.push(w),e++}var d=x===e;k=k||d;let i=e;K(f,{instancePath:s+"/library",parentData:t,parentDataProperty:"\
library",rootData:_,dynamicAnchors:A})||(r=r===null?K.errors:r.concat(K.errors),e=r.length);var d=i===e;if(k=k||
d,k)e=c,r!==null&&(c?r.length=c:r=null);else{let w={instancePath:s+"/library",schemaPath:"#/properties/library\
/anyOf",keyword:"anyOf",params:{}};return r===null?r=[w]:r.push(w),e++,S.errors=r,!1}var a=u===e}else var a=!0;
if(a){if(t.executable!==void 0){let f=t.executable,u=e;if(e===e)if(typeof f=="string"){if(L(f)<1)return S.errors=
[{instancePath:s+"/executable",schemaPath:"../values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return S.errors=[{instancePath:s+"/executable",schemaPath:"../values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0;if(a){if(t.ned!==void 0){let f=e;
K(t.ned,{instancePath:s+"/ned",parentData:t,parentDataProperty:"ned",rootData:_,dynamicAnchors:A})||(r=r===null?
K.errors:r.concat(K.errors),e=r.length);var a=f===e}else var a=!0;if(a){if(t.filter!==void 0){let f=t.filter,u=e;
if(e===e)if(typeof f=="string"){if(L(f)<1)return S.errors=[{instancePath:s+"/filter",schemaPath:"../values.sch\
ema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return S.errors=[{instancePath:s+
"/filter",schemaPath:"../values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var a=u===
e}else var a=!0;if(a){if(t.options!==void 0){let f=t.options,u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(
f))for(let k in f){let x=f[k],y=e;if(!(typeof x=="number"&&isFinite(x))&&typeof x!="string"&&typeof x!="boolea\
n")return S.errors=[{instancePath:s+"/options/"+k.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"../values\
.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:De.type}}],!1;var n=y===e;if(!n)break}else
return S.errors=[{instancePath:s+"/options",schemaPath:"#/properties/options/type",keyword:"type",params:{type:"\
object"}}],!1;var a=u===e}else var a=!0;if(a){if(t.extraArgs!==void 0){let f=t.extraArgs,u=e;if(e===u)if(Array.
isArray(f)){var v=!0;let k=f.length;for(let x=0;x<k;x++){let y=e;if(typeof f[x]!="string")return S.errors=[{instancePath:s+
"/extraArgs/"+x,schemaPath:"#/properties/extraArgs/items/type",keyword:"type",params:{type:"string"}}],!1;var v=y===
e;if(!v)break}}else return S.errors=[{instancePath:s+"/extraArgs",schemaPath:"#/properties/extraArgs/type",keyword:"\
type",params:{type:"array"}}],!1;var a=u===e}else var a=!0;if(a){if(t.batch!==void 0){let f=t.batch,u=e;if(!(typeof f==
"number"&&!(f%1)&&!isNaN(f)&&isFinite(f)))return S.errors=[{instancePath:s+"/batch",schemaPath:"#/properties/b\
atch/type",keyword:"type",params:{type:"integer"}}],!1;if(e===u&&typeof f=="number"&&isFinite(f)){if(f>500||isNaN(
f))return S.errors=[{instancePath:s+"/batch",schemaPath:"#/properties/batch/maximum",keyword:"maximum",params:{
comparison:"<=",limit:500}}],!1;if(f<1||isNaN(f))return S.errors=[{instancePath:s+"/batch",schemaPath:"#/prope\
rties/batch/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var a=u===e}else var a=!0;if(a)if(t.
watchdog!==void 0){let f=t.watchdog,u=e;if(!(f==="warn"||f==="stop"||f==="off"))return S.errors=[{instancePath:s+
"/watchdog",schemaPath:"#/properties/watchdog/enum",keyword:"enum",params:{allowedValues:sr.properties.watchdog.
enum}}],!1;var a=u===e}else var a=!0}}}}}}}}}}}}else return S.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return S.errors=r,e===0}S.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var kr={title:"CountRange",description:"A given count of values from `from` to `to`.",type:"object",additionalProperties:!1,
required:["from","to","count"],properties:{from:{description:"The first value.",type:"number",examples:[1]},to:{
description:"The last value.",type:"number",examples:[1e3]},count:{description:"How many values, both ends inc\
luded.",type:"integer",minimum:1,maximum:1e6,examples:[4]},scale:{description:"`linear` for equal distances, `\
log` for equal ratios.",enum:["linear","log"],default:"linear"}}};function ke(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=ke.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ke.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let d=0;d<h;d++){let n=t[d],v=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"&&typeof n!="boolean")return ke.errors=[{instancePath:s+"/"+d,schemaPath:"#/$defs/parameterValue/type",
keyword:"type",params:{type:De.type}}],!1;var a=v===e;if(!a)break}}}else return ke.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ke.errors=r,e===0}ke.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function ge(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){
let r=null,e=0,l=ge.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,h=!1,d=e;
if(!(typeof t=="number"&&isFinite(t))&&typeof t!="string"&&typeof t!="boolean"){let i={instancePath:s,schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:De.type}};r===null?r=[i]:r.push(i),
e++}var y=d===e;h=h||y;let n=e;ke(t,{instancePath:s,parentData:D,parentDataProperty:M,rootData:_,dynamicAnchors:A})||
(r=r===null?ke.errors:r.concat(ke.errors),e=r.length);var y=n===e;if(h=h||y,y)var v=!0;let m=e;if(e===e)if(t&&
typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i="to")||t.step===
void 0&&(i="step")){let z={instancePath:s,schemaPath:"values.schema.json#/$defs/stepRange/required",keyword:"r\
equired",params:{missingProperty:i}};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let w in t)if(!(w==="from"||
w==="to"||w==="step")){let F={instancePath:s,schemaPath:"values.schema.json#/$defs/stepRange/additionalPropert\
ies",keyword:"additionalProperties",params:{additionalProperty:w}};r===null?r=[F]:r.push(F),e++;break}if(z===e){
if(t.from!==void 0){let w=t.from,F=e;if(!(typeof w=="number"&&isFinite(w))){let Q={instancePath:s+"/from",schemaPath:"\
values.schema.json#/$defs/stepRange/properties/from/type",keyword:"type",params:{type:"number"}};r===null?r=[Q]:
r.push(Q),e++}var f=F===e}else var f=!0;if(f){if(t.to!==void 0){let w=t.to,F=e;if(!(typeof w=="number"&&isFinite(
w))){let q={instancePath:s+"/to",schemaPath:"values.schema.json#/$defs/stepRange/properties/to/type",keyword:"\
type",params:{type:"number"}};r===null?r=[q]:r.push(q),e++}var f=F===e}else var f=!0;if(f)if(t.step!==void 0){
let w=t.step,F=e;if(e===F)if(typeof w=="number"&&isFinite(w)){if(w<=0||isNaN(w)){let q={instancePath:s+"/step",
schemaPath:"values.schema.json#/$defs/stepRange/properties/step/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}};r===null?r=[q]:r.push(q),e++}}else{let q={instancePath:s+"/step",schemaPath:"values.s\
chema.json#/$defs/stepRange/properties/step/type",keyword:"type",params:{type:"number"}};r===null?r=[q]:r.push(
q),e++}var f=F===e}else var f=!0}}}}else{let i={instancePath:s,schemaPath:"values.schema.json#/$defs/stepRange\
/type",keyword:"type",params:{type:"object"}};r===null?r=[i]:r.push(i),e++}var y=m===e;if(h=h||y,y)var u=!0;let c=e;
if(e===e)if(t&&typeof t=="object"&&!Array.isArray(t)){let i;if(t.from===void 0&&(i="from")||t.to===void 0&&(i=
"to")||t.count===void 0&&(i="count")){let z={instancePath:s,schemaPath:"values.schema.json#/$defs/countRange/r\
equired",keyword:"required",params:{missingProperty:i}};r===null?r=[z]:r.push(z),e++}else{let z=e;for(let w in t)
if(!(w==="from"||w==="to"||w==="count"||w==="scale")){let F={instancePath:s,schemaPath:"values.schema.json#/$d\
efs/countRange/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:w}};r===null?r=
[F]:r.push(F),e++;break}if(z===e){if(t.from!==void 0){let w=t.from,F=e;if(!(typeof w=="number"&&isFinite(w))){
let Q={instancePath:s+"/from",schemaPath:"values.schema.json#/$defs/countRange/properties/from/type",keyword:"\
type",params:{type:"number"}};r===null?r=[Q]:r.push(Q),e++}var x=F===e}else var x=!0;if(x){if(t.to!==void 0){let w=t.
to,F=e;if(!(typeof w=="number"&&isFinite(w))){let q={instancePath:s+"/to",schemaPath:"values.schema.json#/$def\
s/countRange/properties/to/type",keyword:"type",params:{type:"number"}};r===null?r=[q]:r.push(q),e++}var x=F===
e}else var x=!0;if(x){if(t.count!==void 0){let w=t.count,F=e;if(!(typeof w=="number"&&!(w%1)&&!isNaN(w)&&isFinite(
w))){let q={instancePath:s+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/type",keyword:"\
type",params:{type:"integer"}};r===null?r=[q]:r.push(q),e++}if(e===F&&typeof w=="number"&&isFinite(w)){if(w>1e6||
isNaN(w)){let q={instancePath:s+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/max\
imum",keyword:"maximum",params:{comparison:"<=",limit:1e6}};r===null?r=[q]:r.push(q),e++}else if(w<1||isNaN(w)){
let q={instancePath:s+"/count",schemaPath:"values.schema.json#/$defs/countRange/properties/count/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1}};r===null?r=[q]:r.push(q),e++}}var x=F===e}else var x=!0;if(x)if(t.scale!==
void 0){let w=t.scale,F=e;if(!(w==="linear"||w==="log")){let q={instancePath:s+"/scale",schemaPath:"values.sch\
ema.json#/$defs/countRange/properties/scale/enum",keyword:"enum",params:{allowedValues:kr.properties.scale.enum}};
r===null?r=[q]:r.push(q),e++}var x=F===e}else var x=!0}}}}}else{let i={instancePath:s,schemaPath:"values.schem\
a.json#/$defs/countRange/type",keyword:"type",params:{type:"object"}};r===null?r=[i]:r.push(i),e++}var y=c===e;
if(h=h||y,y&&u!==!0&&(u=!0),h)e=a,r!==null&&(a?r.length=a:r=null);else{let i={instancePath:s,schemaPath:"#/any\
Of",keyword:"anyOf",params:{}};return r===null?r=[i]:r.push(i),e++,ge.errors=r,!1}return ge.errors=r,l.props=u,
l.items=v,e===0}ge.evaluated={dynamicProps:!0,dynamicItems:!0};function _e(t,{instancePath:s="",parentData:D,parentDataProperty:M,
rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=_e.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let d in t){let n=e;if(e===e)if(typeof d==
"string"){if(L(d)>100){let m={instancePath:s,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:d};r===null?r=[m]:r.push(m),e++}else if(!ne.test(d)){let m={instancePath:s,
schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Z\
a-z0-9_.-]*$"},propertyName:d};r===null?r=[m]:r.push(m),e++}}else{let m={instancePath:s,schemaPath:"values.sch\
ema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:d};r===null?r=[m]:r.push(
m),e++}var a=n===e;if(!a){let m={instancePath:s,schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:d}};
return r===null?r=[m]:r.push(m),e++,_e.errors=r,!1;break}}if(a)for(let d in t){let n=e;ge(t[d],{instancePath:s+
"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:d,rootData:_,dynamicAnchors:A})||
(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var h=n===e;if(!h)break}}else return _e.errors=[{instancePath:s,
schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return _e.errors=r,e===0}_e.evaluated={props:!0,
dynamicProps:!1,dynamicItems:!1};function le(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=le.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){let a;if(t.file===void 0&&(a="file"))return le.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:a}}],!1;{let h=e;for(let d in t)if(d!=="file"){return le.
errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:d}}],
!1;break}if(h===e&&t.file!==void 0){let d=t.file;if(e===e)if(typeof d=="string"){if(L(d)<1)return le.errors=[{
instancePath:s+"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return le.errors=[{instancePath:s+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1}}}else return le.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{
type:"object"}}],!1;return le.errors=r,e===0}le.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Pe(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=Pe.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0);let a=e,h=e;if(e===h)if(t&&
typeof t=="object"&&!Array.isArray(t)){let m;if(t.file===void 0&&(m="file")){let j={};r===null?r=[j]:r.push(j),
e++}else if(t.file!==void 0&&typeof t.file!="string"){let j={};r===null?r=[j]:r.push(j),e++}}else{let m={};r===
null?r=[m]:r.push(m),e++}var d=h===e;if(d)return Pe.errors=[{instancePath:s,schemaPath:"#/not",keyword:"not",params:{}}],
!1;if(e=a,r!==null&&(a?r.length=a:r=null),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){for(let m in t){let j=e;
if(e===e)if(typeof m=="string"){if(L(m)>100){let u={instancePath:s,schemaPath:"values.schema.json#/$defs/param\
eterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:m};r===null?r=[u]:r.push(u),e++}else if(!ne.
test(m)){let u={instancePath:s,schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:m};r===null?r=[u]:r.push(u),e++}}else{let u={instancePath:s,
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:m};
r===null?r=[u]:r.push(u),e++}var n=j===e;if(!n){let u={instancePath:s,schemaPath:"#/propertyNames",keyword:"pr\
opertyNames",params:{propertyName:m}};return r===null?r=[u]:r.push(u),e++,Pe.errors=r,!1;break}}if(n)for(let m in t){
let j=e;ge(t[m],{instancePath:s+"/"+m.replace(/~/g,"~0").replace(/\//g,"~1"),parentData:t,parentDataProperty:m,
rootData:_,dynamicAnchors:A})||(r=r===null?ge.errors:r.concat(ge.errors),e=r.length);var v=j===e;if(!v)break}}else
return Pe.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return Pe.errors=
r,e===0}Pe.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ie(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=ie.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t==
"object"&&!Array.isArray(t)){for(let d in t){let n=e;if(e===e)if(typeof d=="string"){if(L(d)>100){let m={instancePath:s,
schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:d};
r===null?r=[m]:r.push(m),e++}else if(!ne.test(d)){let m={instancePath:s,schemaPath:"values.schema.json#/$defs/\
parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:d};r===null?
r=[m]:r.push(m),e++}}else{let m={instancePath:s,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"\
type",params:{type:"string"},propertyName:d};r===null?r=[m]:r.push(m),e++}var a=n===e;if(!a){let m={instancePath:s,
schemaPath:"#/propertyNames",keyword:"propertyNames",params:{propertyName:d}};return r===null?r=[m]:r.push(m),
e++,ie.errors=r,!1;break}}if(a)for(let d in t){let n=t[d],v=e;if(!(typeof n=="number"&&isFinite(n))&&typeof n!=
"string"&&typeof n!="boolean")return ie.errors=[{instancePath:s+"/"+d.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/parameterValue/type",keyword:"type",params:{type:De.type}}],!1;var h=v===e;if(!h)break}}else
return ie.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return ie.errors=
r,e===0}ie.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ue(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=ue.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){var a=!0;let h=t.length;for(let d=0;d<h;d++){let n=t[d],v=e;if(e===e)if(typeof n=="string"){if(L(n)>100)return ue.
errors=[{instancePath:s+"/"+d,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLengt\
h",params:{limit:100}}],!1;if(!ne.test(n))return ue.errors=[{instancePath:s+"/"+d,schemaPath:"values.schema.js\
on#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return ue.
errors=[{instancePath:s+"/"+d,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var a=v===e;if(!a)break}}else return ue.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"array"}}],!1;return ue.errors=r,e===0}ue.evaluated={items:!0,dynamicProps:!1,dynamicItems:!1};function ye(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=ye.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(Array.isArray(
t)){if(t.length<1)return ye.errors=[{instancePath:s,schemaPath:"#/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var a=!0;let h=t.length;for(let d=0;d<h;d++){let n=t[d],v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return ye.
errors=[{instancePath:s+"/"+d,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return ye.errors=[{instancePath:s+"/"+d,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var a=v===e;if(!a)break}}}else return ye.errors=[{instancePath:s,schemaPath:"\
#/type",keyword:"type",params:{type:"array"}}],!1;return ye.errors=r,e===0}ye.evaluated={items:!0,dynamicProps:!1,
dynamicItems:!1};function he(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){
let r=null,e=0,l=he.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&
typeof t=="object"&&!Array.isArray(t)){let h;if(t.files===void 0&&(h="files"))return he.errors=[{instancePath:s,
schemaPath:"#/required",keyword:"required",params:{missingProperty:h}}],!1;{let d=e;for(let n in t)if(n!=="fil\
es"){return he.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:n}}],!1;break}if(d===e&&t.files!==void 0){let n=t.files,v=e,m=!1,j=e;if(e===e)if(typeof n==
"string"){if(L(n)<1){let c={instancePath:s+"/files",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}};r===null?r=[c]:r.push(c),e++}}else{let c={instancePath:s+"/files",schemaPath:"val\
ues.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}};r===null?r=[c]:r.push(c),e++}var a=j===
e;m=m||a;let u=e;ye(n,{instancePath:s+"/files",parentData:t,parentDataProperty:"files",rootData:_,dynamicAnchors:A})||
(r=r===null?ye.errors:r.concat(ye.errors),e=r.length);var a=u===e;if(m=m||a,m)e=v,r!==null&&(v?r.length=v:r=null);else{
let c={instancePath:s+"/files",schemaPath:"#/properties/files/anyOf",keyword:"anyOf",params:{}};return r===null?
r=[c]:r.push(c),e++,he.errors=r,!1}}}}else return he.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",
params:{type:"object"}}],!1;return he.errors=r,e===0}he.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};var Ce={description:"What a metric becomes that is not there, or no number: `null` is left out of means and co\
unted, `fail` fails the run, a number stands in.",type:["null","string","number"],pattern:"^(null|fail)$","x-e\
xpected":"null, fail or a number",default:null},Ge=new RegExp("^(null|fail)$","u");function re(t,{instancePath:s="",
parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=re.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
file===void 0&&(h="file"))return re.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let d=e;for(let n in t)if(!(n==="file"||n==="undefined")){return re.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],!1;break}if(d===
e){if(t.file!==void 0){let n=t.file,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return re.errors=[{instancePath:s+
"/file",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return re.
errors=[{instancePath:s+"/file",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var a=v===e}else var a=!0;if(a)if(t.undefined!==void 0){let n=t.undefined,v=e,m=e;if(n!==null&&typeof n!=
"string"&&!(typeof n=="number"&&isFinite(n)))return re.errors=[{instancePath:s+"/undefined",schemaPath:"#/$def\
s/undefinedMetric/type",keyword:"type",params:{type:Ce.type}}],!1;if(e===m&&typeof n=="string"&&!Ge.test(n))return re.
errors=[{instancePath:s+"/undefined",schemaPath:"#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"\
^(null|fail)$"}}],!1;var a=v===e}else var a=!0}}}else return re.errors=[{instancePath:s,schemaPath:"#/type",keyword:"\
type",params:{type:"object"}}],!1;return re.errors=r,e===0}re.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function W(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=W.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let n;if(t.stdout===void 0&&(n="stdout"))return W.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let m in t)if(!(m==="stdout"||m===
"undefined")){return W.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:m}}],!1;break}if(v===e){if(t.stdout!==void 0){let m=t.stdout,j=e;if(e===j)if(m&&
typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<1)return W.errors=[{instancePath:s+"/stdout",schemaPath:"\
#/properties/stdout/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let f in m){let u=e;if(e===
e)if(typeof f=="string"){if(L(f)>100){let k={instancePath:s+"/stdout",schemaPath:"values.schema.json#/$defs/pa\
rameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:f};r===null?r=[k]:r.push(k),e++}else if(!ne.
test(f)){let k={instancePath:s+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"\
pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:f};r===null?r=[k]:r.push(k),e++}}else{let k={
instancePath:s+"/stdout",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"\
string"},propertyName:f};r===null?r=[k]:r.push(k),e++}var a=u===e;if(!a){let k={instancePath:s+"/stdout",schemaPath:"\
#/properties/stdout/propertyNames",keyword:"propertyNames",params:{propertyName:f}};return r===null?r=[k]:r.push(
k),e++,W.errors=r,!1;break}}if(a)for(let f in m){let u=m[f],c=e;if(e===e)if(typeof u=="string"){if(L(u)<1)return W.
errors=[{instancePath:s+"/stdout/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$d\
efs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return W.errors=[{instancePath:s+"/stdout/"+
f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{
type:"string"}}],!1;var h=c===e;if(!h)break}}else return W.errors=[{instancePath:s+"/stdout",schemaPath:"#/pro\
perties/stdout/type",keyword:"type",params:{type:"object"}}],!1;var d=j===e}else var d=!0;if(d)if(t.undefined!==
void 0){let m=t.undefined,j=e,f=e;if(m!==null&&typeof m!="string"&&!(typeof m=="number"&&isFinite(m)))return W.
errors=[{instancePath:s+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Ce.
type}}],!1;if(e===f&&typeof m=="string"&&!Ge.test(m))return W.errors=[{instancePath:s+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var d=j===e}else var d=!0}}}else
return W.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return W.errors=
r,e===0}W.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function U(t,{instancePath:s="",parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,
e=0,l=U.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="\
object"&&!Array.isArray(t)){let n;if(t.scalars===void 0&&(n="scalars"))return U.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:n}}],!1;{let v=e;for(let m in t)if(!(m==="scalars"||m===
"undefined")){return U.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperti\
es",params:{additionalProperty:m}}],!1;break}if(v===e){if(t.scalars!==void 0){let m=t.scalars,j=e;if(e===j)if(m&&
typeof m=="object"&&!Array.isArray(m)){if(Object.keys(m).length<1)return U.errors=[{instancePath:s+"/scalars",
schemaPath:"#/properties/scalars/minProperties",keyword:"minProperties",params:{limit:1}}],!1;for(let f in m){
let u=e;if(e===e)if(typeof f=="string"){if(L(f)>100){let k={instancePath:s+"/scalars",schemaPath:"values.schem\
a.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:f};r===null?r=[k]:r.
push(k),e++}else if(!ne.test(f)){let k={instancePath:s+"/scalars",schemaPath:"values.schema.json#/$defs/parame\
terName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:f};r===null?r=[k]:
r.push(k),e++}}else{let k={instancePath:s+"/scalars",schemaPath:"values.schema.json#/$defs/parameterName/type",
keyword:"type",params:{type:"string"},propertyName:f};r===null?r=[k]:r.push(k),e++}var a=u===e;if(!a){let k={instancePath:s+
"/scalars",schemaPath:"#/properties/scalars/propertyNames",keyword:"propertyNames",params:{propertyName:f}};return r===
null?r=[k]:r.push(k),e++,U.errors=r,!1;break}}if(a)for(let f in m){let u=m[f],c=e;if(e===e)if(typeof u=="strin\
g"){if(L(u)<1)return U.errors=[{instancePath:s+"/scalars/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"\
values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return U.errors=[{instancePath:s+
"/scalars/"+f.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var h=c===e;if(!h)break}}else return U.errors=[{instancePath:s+"/scalars",schemaPath:"\
#/properties/scalars/type",keyword:"type",params:{type:"object"}}],!1;var d=j===e}else var d=!0;if(d)if(t.undefined!==
void 0){let m=t.undefined,j=e,f=e;if(m!==null&&typeof m!="string"&&!(typeof m=="number"&&isFinite(m)))return U.
errors=[{instancePath:s+"/undefined",schemaPath:"#/$defs/undefinedMetric/type",keyword:"type",params:{type:Ce.
type}}],!1;if(e===f&&typeof m=="string"&&!Ge.test(m))return U.errors=[{instancePath:s+"/undefined",schemaPath:"\
#/$defs/undefinedMetric/pattern",keyword:"pattern",params:{pattern:"^(null|fail)$"}}],!1;var d=j===e}else var d=!0}}}else
return U.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return U.errors=
r,e===0}U.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function ve(t,{instancePath:s="",parentData:D,parentDataProperty:M,
rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=ve.evaluated;l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0);let a=e,h=!1,d=e;re(t,{instancePath:s,parentData:D,parentDataProperty:M,rootData:_,dynamicAnchors:A})||
(r=r===null?re.errors:r.concat(re.errors),e=r.length);var j=d===e;if(h=h||j,j)var n=!0;let v=e;W(t,{instancePath:s,
parentData:D,parentDataProperty:M,rootData:_,dynamicAnchors:A})||(r=r===null?W.errors:r.concat(W.errors),e=r.length);
var j=v===e;h=h||j,j&&n!==!0&&(n=!0);let m=e;U(t,{instancePath:s,parentData:D,parentDataProperty:M,rootData:_,
dynamicAnchors:A})||(r=r===null?U.errors:r.concat(U.errors),e=r.length);var j=m===e;if(h=h||j,j&&n!==!0&&(n=!0),
h)e=a,r!==null&&(a?r.length=a:r=null);else{let f={instancePath:s,schemaPath:"#/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[f]:r.push(f),e++,ve.errors=r,!1}return ve.errors=r,l.props=n,e===0}ve.evaluated={dynamicProps:!0,
dynamicItems:!1};var tr={title:"ResultPatternSpec",description:"Files to keep, and how.",type:"object",additionalProperties:!1,
required:["glob"],properties:{glob:{$ref:"values.schema.json#/$defs/text",description:"A pattern of files belo\
w the run's folder.",examples:["results/*.vec"]},keep:{description:"Of which runs: `always` all, `failed` thos\
e not done, `never` none (the metrics are read from them all the same).",enum:["always","failed","never"],default:"\
always"},compress:{description:"How they are stored.",enum:["none","zstd"],default:"none"}}};function se(t,{instancePath:s="",
parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=se.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let h;if(t.
glob===void 0&&(h="glob"))return se.errors=[{instancePath:s,schemaPath:"#/required",keyword:"required",params:{
missingProperty:h}}],!1;{let d=e;for(let n in t)if(!(n==="glob"||n==="keep"||n==="compress")){return se.errors=
[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:n}}],
!1;break}if(d===e){if(t.glob!==void 0){let n=t.glob,v=e;if(e===e)if(typeof n=="string"){if(L(n)<1)return se.errors=
[{instancePath:s+"/glob",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],
!1}else return se.errors=[{instancePath:s+"/glob",schemaPath:"values.schema.json#/$defs/text/type",keyword:"ty\
pe",params:{type:"string"}}],!1;var a=v===e}else var a=!0;if(a){if(t.keep!==void 0){let n=t.keep,v=e;if(!(n===
"always"||n==="failed"||n==="never"))return se.errors=[{instancePath:s+"/keep",schemaPath:"#/properties/keep/e\
num",keyword:"enum",params:{allowedValues:tr.properties.keep.enum}}],!1;var a=v===e}else var a=!0;if(a)if(t.compress!==
void 0){let n=t.compress,v=e;if(!(n==="none"||n==="zstd"))return se.errors=[{instancePath:s+"/compress",schemaPath:"\
#/properties/compress/enum",keyword:"enum",params:{allowedValues:tr.properties.compress.enum}}],!1;var a=v===e}else
var a=!0}}}}else return se.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],
!1;return se.errors=r,e===0}se.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function g(t,{instancePath:s="",
parentData:D,parentDataProperty:M,rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=g.evaluated;if(l.dynamicProps&&
(l.props=void 0),l.dynamicItems&&(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let qe;if(t.
name===void 0&&(qe="name")||t.simulator===void 0&&(qe="simulator"))return g.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:qe}}],!1;{let or=e;for(let o in t)if(!Ve.call(Me.properties,
o)){return g.errors=[{instancePath:s,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:o}}],!1;break}if(or===e){if(t.name!==void 0){let o=t.name,T=e;if(e===e)if(typeof o=="string"){
if(!Oe.test(o))return g.errors=[{instancePath:s+"/name",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"\
pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return g.errors=[{instancePath:s+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"string"}}],!1;var a=T===e}else
var a=!0;if(a){if(t.description!==void 0){let o=e;if(typeof t.description!="string")return g.errors=[{instancePath:s+
"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type:"string"}}],!1;var a=o===
e}else var a=!0;if(a){if(t.source!==void 0){let o=t.source,T=e,Ae=e,P=!1,p=e;X(o,{instancePath:s+"/source",parentData:t,
parentDataProperty:"source",rootData:_,dynamicAnchors:A})||(r=r===null?X.errors:r.concat(X.errors),e=r.length);
var d=p===e;if(P=P||d,d)var h=!0;let $=e;V(o,{instancePath:s+"/source",parentData:t,parentDataProperty:"source",
rootData:_,dynamicAnchors:A})||(r=r===null?V.errors:r.concat(V.errors),e=r.length);var d=$===e;if(P=P||d,d&&h!==
!0&&(h=!0),P)e=Ae,r!==null&&(Ae?r.length=Ae:r=null);else{let O={instancePath:s+"/source",schemaPath:"#/propert\
ies/source/anyOf",keyword:"anyOf",params:{}};return r===null?r=[O]:r.push(O),e++,g.errors=r,!1}var a=T===e}else
var a=!0;if(a){if(t.build!==void 0){let o=t.build,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let P;
if(o.run===void 0&&(P="run")||o.artifacts===void 0&&(P="artifacts"))return g.errors=[{instancePath:s+"/build",
schemaPath:"#/properties/build/required",keyword:"required",params:{missingProperty:P}}],!1;{let p=e;for(let $ in o)
if(!($==="run"||$==="artifacts")){return g.errors=[{instancePath:s+"/build",schemaPath:"#/properties/build/add\
itionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}}],!1;break}if(p===e){if(o.run!==
void 0){let $=o.run,b=e;if(e===e)if(typeof $=="string"){if(L($)<1)return g.errors=[{instancePath:s+"/build/run",
schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else return g.
errors=[{instancePath:s+"/build/run",schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"\
string"}}],!1;var n=b===e}else var n=!0;if(n)if(o.artifacts!==void 0){let $=o.artifacts,b=e;if(e===b)if(Array.
isArray($)){if($.length<1)return g.errors=[{instancePath:s+"/build/artifacts",schemaPath:"#/properties/build/p\
roperties/artifacts/minItems",keyword:"minItems",params:{limit:1}}],!1;{var v=!0;let E=$.length;for(let B=0;B<
E;B++){let te=$[B],ee=e;if(e===e)if(typeof te=="string"){if(L(te)<1)return g.errors=[{instancePath:s+"/build/a\
rtifacts/"+B,schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{limit:1}}],!1}else
return g.errors=[{instancePath:s+"/build/artifacts/"+B,schemaPath:"values.schema.json#/$defs/text/type",keyword:"\
type",params:{type:"string"}}],!1;var v=ee===e;if(!v)break}}}else return g.errors=[{instancePath:s+"/build/art\
ifacts",schemaPath:"#/properties/build/properties/artifacts/type",keyword:"type",params:{type:"array"}}],!1;var n=b===
e}else var n=!0}}}else return g.errors=[{instancePath:s+"/build",schemaPath:"#/properties/build/type",keyword:"\
type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.sources!==void 0){let o=t.sources,T=e;if(e===
T)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let P in o){let p=e;if(e===e)if(typeof P=="string"){if(L(P)>
100){let b={instancePath:s+"/sources",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"\
maxLength",params:{limit:100},propertyName:P};r===null?r=[b]:r.push(b),e++}else if(!ne.test(P)){let b={instancePath:s+
"/sources",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{pattern:"^[A\
-Za-z_][A-Za-z0-9_.-]*$"},propertyName:P};r===null?r=[b]:r.push(b),e++}}else{let b={instancePath:s+"/sources",
schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:P};
r===null?r=[b]:r.push(b),e++}var m=p===e;if(!m){let b={instancePath:s+"/sources",schemaPath:"#/properties/sour\
ces/propertyNames",keyword:"propertyNames",params:{propertyName:P}};return r===null?r=[b]:r.push(b),e++,g.errors=
r,!1;break}}if(m)for(let P in o){let p=o[P],$=e,b=e,O=!1,E=e;X(p,{instancePath:s+"/sources/"+P.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:o,parentDataProperty:P,rootData:_,dynamicAnchors:A})||(r=r===null?X.errors:
r.concat(X.errors),e=r.length);var f=E===e;if(O=O||f,f)var j=!0;let B=e;V(p,{instancePath:s+"/sources/"+P.replace(
/~/g,"~0").replace(/\//g,"~1"),parentData:o,parentDataProperty:P,rootData:_,dynamicAnchors:A})||(r=r===null?V.
errors:r.concat(V.errors),e=r.length);var f=B===e;if(O=O||f,f&&j!==!0&&(j=!0),O)e=b,r!==null&&(b?r.length=b:r=
null);else{let te={instancePath:s+"/sources/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"#/propertie\
s/sources/additionalProperties/anyOf",keyword:"anyOf",params:{}};return r===null?r=[te]:r.push(te),e++,g.errors=
r,!1}var u=$===e;if(!u)break}}else return g.errors=[{instancePath:s+"/sources",schemaPath:"#/properties/source\
s/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.builds!==void 0){let o=t.
builds,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let P in o){let p=e;if(e===e)if(typeof P==
"string"){if(L(P)>100){let b={instancePath:s+"/builds",schemaPath:"values.schema.json#/$defs/parameterName/max\
Length",keyword:"maxLength",params:{limit:100},propertyName:P};r===null?r=[b]:r.push(b),e++}else if(!ne.test(P)){
let b={instancePath:s+"/builds",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",
params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:P};r===null?r=[b]:r.push(b),e++}}else{let b={instancePath:s+
"/builds",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:P};
r===null?r=[b]:r.push(b),e++}var c=p===e;if(!c){let b={instancePath:s+"/builds",schemaPath:"#/properties/build\
s/propertyNames",keyword:"propertyNames",params:{propertyName:P}};return r===null?r=[b]:r.push(b),e++,g.errors=
r,!1;break}}if(c)for(let P in o){let p=e;R(o[P],{instancePath:s+"/builds/"+P.replace(/~/g,"~0").replace(/\//g,
"~1"),parentData:o,parentDataProperty:P,rootData:_,dynamicAnchors:A})||(r=r===null?R.errors:r.concat(R.errors),
e=r.length);var k=p===e;if(!k)break}}else return g.errors=[{instancePath:s+"/builds",schemaPath:"#/properties/\
builds/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.env!==void 0){let o=t.
env,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let P in o){let p=e;if(e===e)if(typeof P=="s\
tring"){if(!ar.test(P)){let b={instancePath:s+"/env",schemaPath:"values.schema.json#/$defs/environmentName/pat\
tern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_]*$"},propertyName:P};r===null?r=[b]:r.push(b),e++}}else{
let b={instancePath:s+"/env",schemaPath:"values.schema.json#/$defs/environmentName/type",keyword:"type",params:{
type:"string"},propertyName:P};r===null?r=[b]:r.push(b),e++}var x=p===e;if(!x){let b={instancePath:s+"/env",schemaPath:"\
#/properties/env/propertyNames",keyword:"propertyNames",params:{propertyName:P}};return r===null?r=[b]:r.push(
b),e++,g.errors=r,!1;break}}if(x)for(let P in o){let p=e;Ne(o[P],{instancePath:s+"/env/"+P.replace(/~/g,"~0").
replace(/\//g,"~1"),parentData:o,parentDataProperty:P,rootData:_,dynamicAnchors:A})||(r=r===null?Ne.errors:r.concat(
Ne.errors),e=r.length);var y=p===e;if(!y)break}}else return g.errors=[{instancePath:s+"/env",schemaPath:"#/pro\
perties/env/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.simulator!==
void 0){let o=t.simulator,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let P;if(o.type===void 0&&
(P="type"))return g.errors=[{instancePath:s+"/simulator",schemaPath:"#/properties/simulator/required",keyword:"\
required",params:{missingProperty:P}}],!1;{let p=o.type;if(typeof p=="string")if(p==="command"){if(e===e)if(o&&
typeof o=="object"&&!Array.isArray(o)){let b;if(o.type===void 0&&(b="type")||o.run===void 0&&(b="run"))return g.
errors=[{instancePath:s+"/simulator",schemaPath:"simulators/command.schema.json/required",keyword:"required",params:{
missingProperty:b}}],!1;{let O=e;for(let E in o)if(!(E==="type"||E==="run")){return g.errors=[{instancePath:s+
"/simulator",schemaPath:"simulators/command.schema.json/additionalProperties",keyword:"additionalProperties",params:{
additionalProperty:E}}],!1;break}if(O===e){if(o.type!==void 0){let E=e;if(o.type!=="command")return g.errors=[
{instancePath:s+"/simulator/type",schemaPath:"simulators/command.schema.json/properties/type/const",keyword:"c\
onst",params:{allowedValue:"command"}}],!1;var i=E===e}else var i=!0;if(i)if(o.run!==void 0){let E=o.run,B=e;if(e===
B)if(Array.isArray(E)){if(E.length<1)return g.errors=[{instancePath:s+"/simulator/run",schemaPath:"simulators/\
command.schema.json/properties/run/minItems",keyword:"minItems",params:{limit:1}}],!1;{var z=!0;let ee=E.length;
for(let we=0;we<ee;we++){let me=e;if(typeof E[we]!="string")return g.errors=[{instancePath:s+"/simulator/run/"+
we,schemaPath:"simulators/command.schema.json/properties/run/items/type",keyword:"type",params:{type:"string"}}],
!1;var z=me===e;if(!z)break}}}else return g.errors=[{instancePath:s+"/simulator/run",schemaPath:"simulators/co\
mmand.schema.json/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var i=B===e}else var i=!0}}}else
return g.errors=[{instancePath:s+"/simulator",schemaPath:"simulators/command.schema.json/type",keyword:"type",
params:{type:"object"}}],!1;var w=!0}else if(p==="ns3")J(o,{instancePath:s+"/simulator",parentData:t,parentDataProperty:"\
simulator",rootData:_,dynamicAnchors:A})||(r=r===null?J.errors:r.concat(J.errors),e=r.length),w!==!0&&(w=!0);else if(p===
"omnetpp")S(o,{instancePath:s+"/simulator",parentData:t,parentDataProperty:"simulator",rootData:_,dynamicAnchors:A})||
(r=r===null?S.errors:r.concat(S.errors),e=r.length),w!==!0&&(w=!0);else return g.errors=[{instancePath:s+"/sim\
ulator",schemaPath:"#/properties/simulator/discriminator",keyword:"discriminator",params:{error:"mapping",tag:"\
type",tagValue:p}}],!1;else return g.errors=[{instancePath:s+"/simulator",schemaPath:"#/properties/simulator/d\
iscriminator",keyword:"discriminator",params:{error:"tag",tag:"type",tagValue:p}}],!1}}else return g.errors=[{
instancePath:s+"/simulator",schemaPath:"#/properties/simulator/type",keyword:"type",params:{type:"object"}}],!1;
var a=T===e}else var a=!0;if(a){if(t.parameters!==void 0){let o=e;_e(t.parameters,{instancePath:s+"/parameters",
parentData:t,parentDataProperty:"parameters",rootData:_,dynamicAnchors:A})||(r=r===null?_e.errors:r.concat(_e.
errors),e=r.length);var a=o===e}else var a=!0;if(a){if(t.points!==void 0){let o=t.points,T=e;if(e===T)if(Array.
isArray(o)){if(o.length<1)return g.errors=[{instancePath:s+"/points",schemaPath:"#/properties/points/minItems",
keyword:"minItems",params:{limit:1}}],!1;{var F=!0;let P=o.length;for(let p=0;p<P;p++){let $=o[p],b=e,O=e,E=!1,
B=e;le($,{instancePath:s+"/points/"+p,parentData:o,parentDataProperty:p,rootData:_,dynamicAnchors:A})||(r=r===
null?le.errors:r.concat(le.errors),e=r.length);var q=B===e;if(E=E||q,q)var Q=!0;let te=e;Pe($,{instancePath:s+
"/points/"+p,parentData:o,parentDataProperty:p,rootData:_,dynamicAnchors:A})||(r=r===null?Pe.errors:r.concat(Pe.
errors),e=r.length);var q=te===e;if(E=E||q,q&&Q!==!0&&(Q=!0),E)e=O,r!==null&&(O?r.length=O:r=null);else{let we={
instancePath:s+"/points/"+p,schemaPath:"#/properties/points/items/anyOf",keyword:"anyOf",params:{}};return r===
null?r=[we]:r.push(we),e++,g.errors=r,!1}var F=b===e;if(!F)break}}}else return g.errors=[{instancePath:s+"/poi\
nts",schemaPath:"#/properties/points/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.exclude!==void 0){let o=t.exclude,T=e;if(e===T)if(Array.isArray(o)){var Fe=!0;let P=o.length;for(let p=0;p<
P;p++){let $=e;ie(o[p],{instancePath:s+"/exclude/"+p,parentData:o,parentDataProperty:p,rootData:_,dynamicAnchors:A})||
(r=r===null?ie.errors:r.concat(ie.errors),e=r.length);var Fe=$===e;if(!Fe)break}}else return g.errors=[{instancePath:s+
"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.zip!==void 0){let o=t.zip,T=e;if(e===T)if(Array.isArray(o)){var He=!0;let P=o.length;for(let p=0;p<
P;p++){let $=o[p],b=e;if(e===b)if(Array.isArray($)){if($.length<2)return g.errors=[{instancePath:s+"/zip/"+p,schemaPath:"\
#/properties/zip/items/minItems",keyword:"minItems",params:{limit:2}}],!1;{var We=!0;let E=$.length;for(let B=0;B<
E;B++){let te=$[B],ee=e;if(e===e)if(typeof te=="string"){if(L(te)>100)return g.errors=[{instancePath:s+"/zip/"+
p+"/"+B,schemaPath:"values.schema.json#/$defs/parameterName/maxLength",keyword:"maxLength",params:{limit:100}}],
!1;if(!ne.test(te))return g.errors=[{instancePath:s+"/zip/"+p+"/"+B,schemaPath:"values.schema.json#/$defs/para\
meterName/pattern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"}}],!1}else return g.errors=[
{instancePath:s+"/zip/"+p+"/"+B,schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{
type:"string"}}],!1;var We=ee===e;if(!We)break}}}else return g.errors=[{instancePath:s+"/zip/"+p,schemaPath:"#\
/properties/zip/items/type",keyword:"type",params:{type:"array"}}],!1;var He=b===e;if(!He)break}}else return g.
errors=[{instancePath:s+"/zip",schemaPath:"#/properties/zip/type",keyword:"type",params:{type:"array"}}],!1;var a=T===
e}else var a=!0;if(a){if(t.where!==void 0){let o=t.where,T=e;if(e===e)if(typeof o=="string"){if(L(o)<1)return g.
errors=[{instancePath:s+"/where",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return g.errors=[{instancePath:s+"/where",schemaPath:"values.schema.json#/$defs/text/type",
keyword:"type",params:{type:"string"}}],!1;var a=T===e}else var a=!0;if(a){if(t.derive!==void 0){let o=t.derive,
T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){for(let P in o){let p=e;if(e===e)if(typeof P=="strin\
g"){if(L(P)>100){let b={instancePath:s+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/maxLength",
keyword:"maxLength",params:{limit:100},propertyName:P};r===null?r=[b]:r.push(b),e++}else if(!ne.test(P)){let b={
instancePath:s+"/derive",schemaPath:"values.schema.json#/$defs/parameterName/pattern",keyword:"pattern",params:{
pattern:"^[A-Za-z_][A-Za-z0-9_.-]*$"},propertyName:P};r===null?r=[b]:r.push(b),e++}}else{let b={instancePath:s+
"/derive",schemaPath:"values.schema.json#/$defs/parameterName/type",keyword:"type",params:{type:"string"},propertyName:P};
r===null?r=[b]:r.push(b),e++}var Ue=p===e;if(!Ue){let b={instancePath:s+"/derive",schemaPath:"#/properties/der\
ive/propertyNames",keyword:"propertyNames",params:{propertyName:P}};return r===null?r=[b]:r.push(b),e++,g.errors=
r,!1;break}}if(Ue)for(let P in o){let p=o[P],$=e;if(e===e)if(typeof p=="string"){if(L(p)<1)return g.errors=[{instancePath:s+
"/derive/"+P.replace(/~/g,"~0").replace(/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"\
minLength",params:{limit:1}}],!1}else return g.errors=[{instancePath:s+"/derive/"+P.replace(/~/g,"~0").replace(
/\//g,"~1"),schemaPath:"values.schema.json#/$defs/text/type",keyword:"type",params:{type:"string"}}],!1;var ir=$===
e;if(!ir)break}}else return g.errors=[{instancePath:s+"/derive",schemaPath:"#/properties/derive/type",keyword:"\
type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.fixed!==void 0){let o=e;ie(t.fixed,{instancePath:s+
"/fixed",parentData:t,parentDataProperty:"fixed",rootData:_,dynamicAnchors:A})||(r=r===null?ie.errors:r.concat(
ie.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(t.repetitions!==void 0){let o=t.repetitions,T=e;if(!(typeof o==
"number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return g.errors=[{instancePath:s+"/repetitions",schemaPath:"#/proper\
ties/repetitions/type",keyword:"type",params:{type:"integer"}}],!1;if(e===T&&typeof o=="number"&&isFinite(o)){
if(o>1e7||isNaN(o))return g.errors=[{instancePath:s+"/repetitions",schemaPath:"#/properties/repetitions/maximu\
m",keyword:"maximum",params:{comparison:"<=",limit:1e7}}],!1;if(o<1||isNaN(o))return g.errors=[{instancePath:s+
"/repetitions",schemaPath:"#/properties/repetitions/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var a=T===e}else var a=!0;if(a){if(t.seed!==void 0){let o=t.seed,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.
isArray(o)){let P=e;for(let p in o)if(!(p==="base"||p==="vary")){return g.errors=[{instancePath:s+"/seed",schemaPath:"\
#/properties/seed/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],!1;break}
if(P===e){if(o.base!==void 0){let p=o.base,$=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return g.
errors=[{instancePath:s+"/seed/base",schemaPath:"#/properties/seed/properties/base/type",keyword:"type",params:{
type:"integer"}}],!1;if(e===$&&typeof p=="number"&&isFinite(p)){if(p>2147483647||isNaN(p))return g.errors=[{instancePath:s+
"/seed/base",schemaPath:"#/properties/seed/properties/base/maximum",keyword:"maximum",params:{comparison:"<=",
limit:2147483647}}],!1;if(p<1||isNaN(p))return g.errors=[{instancePath:s+"/seed/base",schemaPath:"#/properties\
/seed/properties/base/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1}var ze=$===e}else var ze=!0;
if(ze)if(o.vary!==void 0){let p=o.vary,$=e,b=e,O=!1,E=e;if(p!=="all"){let ee={instancePath:s+"/seed/vary",schemaPath:"\
campaign.schema.json#/$defs/all/const",keyword:"const",params:{allowedValue:"all"}};r===null?r=[ee]:r.push(ee),
e++}var Le=E===e;O=O||Le;let B=e;ue(p,{instancePath:s+"/seed/vary",parentData:o,parentDataProperty:"vary",rootData:_,
dynamicAnchors:A})||(r=r===null?ue.errors:r.concat(ue.errors),e=r.length);var Le=B===e;if(O=O||Le,O)e=b,r!==null&&
(b?r.length=b:r=null);else{let ee={instancePath:s+"/seed/vary",schemaPath:"#/properties/seed/properties/vary/a\
nyOf",keyword:"anyOf",params:{}};return r===null?r=[ee]:r.push(ee),e++,g.errors=r,!1}var ze=$===e}else var ze=!0}}else
return g.errors=[{instancePath:s+"/seed",schemaPath:"#/properties/seed/type",keyword:"type",params:{type:"obje\
ct"}}],!1;var a=T===e}else var a=!0;if(a){if(t.inputs!==void 0){let o=t.inputs,T=e;if(e===T)if(o&&typeof o=="o\
bject"&&!Array.isArray(o)){for(let P in o){let p=e;if(e===e)if(typeof P=="string"){if(L(P)>100){let b={instancePath:s+
"/inputs",schemaPath:"#/$defs/inputName/maxLength",keyword:"maxLength",params:{limit:100},propertyName:P};r===
null?r=[b]:r.push(b),e++}else if(!yr.test(P)){let b={instancePath:s+"/inputs",schemaPath:"#/$defs/inputName/pa\
ttern",keyword:"pattern",params:{pattern:"^[A-Za-z_][A-Za-z0-9_-]*$"},propertyName:P};r===null?r=[b]:r.push(b),
e++}}else{let b={instancePath:s+"/inputs",schemaPath:"#/$defs/inputName/type",keyword:"type",params:{type:"str\
ing"},propertyName:P};r===null?r=[b]:r.push(b),e++}var Ke=p===e;if(!Ke){let b={instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/propertyNames",keyword:"propertyNames",params:{propertyName:P}};return r===null?r=[b]:r.push(
b),e++,g.errors=r,!1;break}}if(Ke)for(let P in o){let p=e;he(o[P],{instancePath:s+"/inputs/"+P.replace(/~/g,"~\
0").replace(/\//g,"~1"),parentData:o,parentDataProperty:P,rootData:_,dynamicAnchors:A})||(r=r===null?he.errors:
r.concat(he.errors),e=r.length);var nr=p===e;if(!nr)break}}else return g.errors=[{instancePath:s+"/inputs",schemaPath:"\
#/properties/inputs/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.metrics!==
void 0){let o=e;ve(t.metrics,{instancePath:s+"/metrics",parentData:t,parentDataProperty:"metrics",rootData:_,dynamicAnchors:A})||
(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var a=o===e}else var a=!0;if(a){if(t.collect!==void 0){let o=t.
collect,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let P;if(o.run===void 0&&(P="run"))return g.
errors=[{instancePath:s+"/collect",schemaPath:"#/properties/collect/required",keyword:"required",params:{missingProperty:P}}],
!1;{let p=e;for(let $ in o)if(!($==="run"||$==="metrics"||$==="table")){return g.errors=[{instancePath:s+"/col\
lect",schemaPath:"#/properties/collect/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:$}}],
!1;break}if(p===e){if(o.run!==void 0){let $=o.run,b=e;if(e===b)if(Array.isArray($)){if($.length<1)return g.errors=
[{instancePath:s+"/collect/run",schemaPath:"#/properties/collect/properties/run/minItems",keyword:"minItems",params:{
limit:1}}],!1;{var Ye=!0;let O=$.length;for(let E=0;E<O;E++){let B=e;if(typeof $[E]!="string")return g.errors=
[{instancePath:s+"/collect/run/"+E,schemaPath:"#/properties/collect/properties/run/items/type",keyword:"type",
params:{type:"string"}}],!1;var Ye=B===e;if(!Ye)break}}}else return g.errors=[{instancePath:s+"/collect/run",schemaPath:"\
#/properties/collect/properties/run/type",keyword:"type",params:{type:"array"}}],!1;var je=b===e}else var je=!0;
if(je){if(o.metrics!==void 0){let $=e;ve(o.metrics,{instancePath:s+"/collect/metrics",parentData:o,parentDataProperty:"\
metrics",rootData:_,dynamicAnchors:A})||(r=r===null?ve.errors:r.concat(ve.errors),e=r.length);var je=$===e}else
var je=!0;if(je)if(o.table!==void 0){let $=o.table,b=e;if(e===e)if(typeof $=="string"){if(L($)<1)return g.errors=
[{instancePath:s+"/collect/table",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",params:{
limit:1}}],!1}else return g.errors=[{instancePath:s+"/collect/table",schemaPath:"values.schema.json#/$defs/tex\
t/type",keyword:"type",params:{type:"string"}}],!1;var je=b===e}else var je=!0}}}}else return g.errors=[{instancePath:s+
"/collect",schemaPath:"#/properties/collect/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.results!==void 0){let o=t.results,T=e;if(e===T)if(Array.isArray(o)){var Je=!0;let P=o.length;for(let p=0;p<
P;p++){let $=o[p],b=e,O=e,E=!1,B=e;if(e===e)if(typeof $=="string"){if(L($)<1){let me={instancePath:s+"/results\
/"+p,schemaPath:"campaign.schema.json#/$defs/resultGlob/minLength",keyword:"minLength",params:{limit:1}};r===null?
r=[me]:r.push(me),e++}}else{let me={instancePath:s+"/results/"+p,schemaPath:"campaign.schema.json#/$defs/resul\
tGlob/type",keyword:"type",params:{type:"string"}};r===null?r=[me]:r.push(me),e++}var Ee=B===e;E=E||Ee;let ee=e;
se($,{instancePath:s+"/results/"+p,parentData:o,parentDataProperty:p,rootData:_,dynamicAnchors:A})||(r=r===null?
se.errors:r.concat(se.errors),e=r.length);var Ee=ee===e;if(E=E||Ee,E)e=O,r!==null&&(O?r.length=O:r=null);else{
let me={instancePath:s+"/results/"+p,schemaPath:"#/properties/results/items/anyOf",keyword:"anyOf",params:{}};
return r===null?r=[me]:r.push(me),e++,g.errors=r,!1}var Je=b===e;if(!Je)break}}else return g.errors=[{instancePath:s+
"/results",schemaPath:"#/properties/results/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.limits!==void 0){let o=t.limits,T=e;if(e===T)if(o&&typeof o=="object"&&!Array.isArray(o)){let P=e;for(let p in o)
if(!(p==="time"||p==="memory"||p==="disk"||p==="retries"||p==="crashes"||p==="failures")){return g.errors=[{instancePath:s+
"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(P===e){if(o.time!==void 0){let p=o.time,$=e;if(!(typeof p=="number"&&isFinite(p))&&typeof p!="stri\
ng")return g.errors=[{instancePath:s+"/limits/time",schemaPath:"#/properties/limits/properties/time/type",keyword:"\
type",params:{type:Me.properties.limits.properties.time.type}}],!1;if(e===$){if(typeof p=="number"&&isFinite(p)&&
(p<=0||isNaN(p)))return g.errors=[{instancePath:s+"/limits/time",schemaPath:"#/properties/limits/properties/ti\
me/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===$&&typeof p=="stri\
ng"&&L(p)<1)return g.errors=[{instancePath:s+"/limits/time",schemaPath:"#/properties/limits/properties/time/mi\
nLength",keyword:"minLength",params:{limit:1}}],!1}var H=$===e}else var H=!0;if(H){if(o.memory!==void 0){let p=o.
memory,$=e;if(!(typeof p=="number"&&isFinite(p))&&typeof p!="string")return g.errors=[{instancePath:s+"/limits\
/memory",schemaPath:"#/properties/limits/properties/memory/type",keyword:"type",params:{type:Me.properties.limits.
properties.memory.type}}],!1;if(e===$){if(typeof p=="number"&&isFinite(p)&&(p<=0||isNaN(p)))return g.errors=[{
instancePath:s+"/limits/memory",schemaPath:"#/properties/limits/properties/memory/exclusiveMinimum",keyword:"e\
xclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===$&&typeof p=="string"&&L(p)<1)return g.errors=[{instancePath:s+
"/limits/memory",schemaPath:"#/properties/limits/properties/memory/minLength",keyword:"minLength",params:{limit:1}}],
!1}var H=$===e}else var H=!0;if(H){if(o.disk!==void 0){let p=o.disk,$=e;if(!(typeof p=="number"&&isFinite(p))&&
typeof p!="string")return g.errors=[{instancePath:s+"/limits/disk",schemaPath:"#/properties/limits/properties/\
disk/type",keyword:"type",params:{type:Me.properties.limits.properties.disk.type}}],!1;if(e===$){if(typeof p==
"number"&&isFinite(p)&&(p<=0||isNaN(p)))return g.errors=[{instancePath:s+"/limits/disk",schemaPath:"#/properti\
es/limits/properties/disk/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison:">",limit:0}}],!1;if(e===
$&&typeof p=="string"&&L(p)<1)return g.errors=[{instancePath:s+"/limits/disk",schemaPath:"#/properties/limits/\
properties/disk/minLength",keyword:"minLength",params:{limit:1}}],!1}var H=$===e}else var H=!0;if(H){if(o.retries!==
void 0){let p=o.retries,$=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(p)))return g.errors=[{instancePath:s+
"/limits/retries",schemaPath:"#/properties/limits/properties/retries/type",keyword:"type",params:{type:"intege\
r"}}],!1;if(e===$&&typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p))return g.errors=[{instancePath:s+"/limi\
ts/retries",schemaPath:"#/properties/limits/properties/retries/maximum",keyword:"maximum",params:{comparison:"\
<=",limit:100}}],!1;if(p<0||isNaN(p))return g.errors=[{instancePath:s+"/limits/retries",schemaPath:"#/properti\
es/limits/properties/retries/minimum",keyword:"minimum",params:{comparison:">=",limit:0}}],!1}var H=$===e}else
var H=!0;if(H){if(o.crashes!==void 0){let p=o.crashes,$=e;if(!(typeof p=="number"&&!(p%1)&&!isNaN(p)&&isFinite(
p)))return g.errors=[{instancePath:s+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/type",
keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof p=="number"&&isFinite(p)){if(p>100||isNaN(p))return g.
errors=[{instancePath:s+"/limits/crashes",schemaPath:"#/properties/limits/properties/crashes/maximum",keyword:"\
maximum",params:{comparison:"<=",limit:100}}],!1;if(p<1||isNaN(p))return g.errors=[{instancePath:s+"/limits/cr\
ashes",schemaPath:"#/properties/limits/properties/crashes/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],
!1}var H=$===e}else var H=!0;if(H)if(o.failures!==void 0){let p=o.failures,$=e;if(!(typeof p=="number"&&!(p%1)&&
!isNaN(p)&&isFinite(p)))return g.errors=[{instancePath:s+"/limits/failures",schemaPath:"#/properties/limits/pr\
operties/failures/type",keyword:"type",params:{type:"integer"}}],!1;if(e===$&&typeof p=="number"&&isFinite(p)&&
(p<1||isNaN(p)))return g.errors=[{instancePath:s+"/limits/failures",schemaPath:"#/properties/limits/properties\
/failures/minimum",keyword:"minimum",params:{comparison:">=",limit:1}}],!1;var H=$===e}else var H=!0}}}}}}else
return g.errors=[{instancePath:s+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type:"\
object"}}],!1;var a=T===e}else var a=!0;if(a){if(t.resources!==void 0){let o=t.resources,T=e;if(e===T)if(o&&typeof o==
"object"&&!Array.isArray(o)){let P=e;for(let p in o)if(!(p==="cpus"||p==="memory")){return g.errors=[{instancePath:s+
"/resources",schemaPath:"#/properties/resources/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:p}}],
!1;break}if(P===e){if(o.cpus!==void 0){let p=o.cpus,$=e;if(e===$)if(typeof p=="number"&&isFinite(p)){if(p>1024||
isNaN(p))return g.errors=[{instancePath:s+"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus\
/maximum",keyword:"maximum",params:{comparison:"<=",limit:1024}}],!1;if(p<=0||isNaN(p))return g.errors=[{instancePath:s+
"/resources/cpus",schemaPath:"#/properties/resources/properties/cpus/exclusiveMinimum",keyword:"exclusiveMinim\
um",params:{comparison:">",limit:0}}],!1}else return g.errors=[{instancePath:s+"/resources/cpus",schemaPath:"#\
/properties/resources/properties/cpus/type",keyword:"type",params:{type:"number"}}],!1;var Te=$===e}else var Te=!0;
if(Te)if(o.memory!==void 0){let p=o.memory,$=e,b=e;if(typeof p!="string"&&!(typeof p=="number"&&isFinite(p)))return g.
errors=[{instancePath:s+"/resources/memory",schemaPath:"values.schema.json#/$defs/size/type",keyword:"type",params:{
type:$e.type}}],!1;if(e===b){if(typeof p=="number"&&isFinite(p)&&(p<=0||isNaN(p)))return g.errors=[{instancePath:s+
"/resources/memory",schemaPath:"values.schema.json#/$defs/size/exclusiveMinimum",keyword:"exclusiveMinimum",params:{
comparison:">",limit:0}}],!1;if(e===b&&typeof p=="string"&&!xe.test(p))return g.errors=[{instancePath:s+"/reso\
urces/memory",schemaPath:"values.schema.json#/$defs/size/pattern",keyword:"pattern",params:{pattern:"^[0-9]+(\\\
.[0-9]+)?(B|[KMGT]i?B)$"}}],!1}var Te=$===e}else var Te=!0}}else return g.errors=[{instancePath:s+"/resources",
schemaPath:"#/properties/resources/type",keyword:"type",params:{type:"object"}}],!1;var a=T===e}else var a=!0;
if(a){if(t.priority!==void 0){let o=t.priority,T=e;if(!(typeof o=="number"&&!(o%1)&&!isNaN(o)&&isFinite(o)))return g.
errors=[{instancePath:s+"/priority",schemaPath:"#/properties/priority/type",keyword:"type",params:{type:"integ\
er"}}],!1;if(e===T&&typeof o=="number"&&isFinite(o)){if(o>1e3||isNaN(o))return g.errors=[{instancePath:s+"/pri\
ority",schemaPath:"#/properties/priority/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e3}}],!1;if(o<
-1e3||isNaN(o))return g.errors=[{instancePath:s+"/priority",schemaPath:"#/properties/priority/minimum",keyword:"\
minimum",params:{comparison:">=",limit:-1e3}}],!1}var a=T===e}else var a=!0;if(a)if(t.needs!==void 0){let o=t.
needs,T=e;if(e===T)if(Array.isArray(o)){var Xe=!0;let P=o.length;for(let p=0;p<P;p++){let $=o[p],b=e;if(e===e)
if(typeof $=="string"){if(!Oe.test($))return g.errors=[{instancePath:s+"/needs/"+p,schemaPath:"values.schema.j\
son#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,61}[a-z0-9])?$"}}],!1}else return g.
errors=[{instancePath:s+"/needs/"+p,schemaPath:"values.schema.json#/$defs/name/type",keyword:"type",params:{type:"\
string"}}],!1;var Xe=b===e;if(!Xe)break}}else return g.errors=[{instancePath:s+"/needs",schemaPath:"#/properti\
es/needs/type",keyword:"type",params:{type:"array"}}],!1;var a=T===e}else var a=!0}}}}}}}}}}}}}}}}}}}}}}}}}}else
return g.errors=[{instancePath:s,schemaPath:"#/type",keyword:"type",params:{type:"object"}}],!1;return g.errors=
r,e===0}g.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};function Z(t,{instancePath:s="",parentData:D,parentDataProperty:M,
rootData:_=t,dynamicAnchors:A={}}={}){let r=null,e=0,l=Z.evaluated;if(l.dynamicProps&&(l.props=void 0),l.dynamicItems&&
(l.items=void 0),e===0)if(t&&typeof t=="object"&&!Array.isArray(t)){let m;if(t.version===void 0&&(m="version")||
t.name===void 0&&(m="name")||t.campaigns===void 0&&(m="campaigns"))return Z.errors=[{instancePath:s,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:m}}],!1;{let j=e;for(let f in t)if(!(f==="version"||f===
"name"||f==="cluster"||f==="networks"||f==="services"||f==="images"||f==="campaigns")){return Z.errors=[{instancePath:s,
schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:f}}],!1;break}if(j===
e){if(t.version!==void 0){let f=e;if(t.version!==1)return Z.errors=[{instancePath:s+"/version",schemaPath:"#/p\
roperties/version/const",keyword:"const",params:{allowedValue:1}}],!1;var a=f===e}else var a=!0;if(a){if(t.name!==
void 0){let f=t.name,u=e;if(e===e)if(typeof f=="string"){if(!Oe.test(f))return Z.errors=[{instancePath:s+"/nam\
e",schemaPath:"values.schema.json#/$defs/name/pattern",keyword:"pattern",params:{pattern:"^[a-z]([a-z0-9-]{0,6\
1}[a-z0-9])?$"}}],!1}else return Z.errors=[{instancePath:s+"/name",schemaPath:"values.schema.json#/$defs/name/\
type",keyword:"type",params:{type:"string"}}],!1;var a=u===e}else var a=!0;if(a){if(t.cluster!==void 0){let f=e;
de(t.cluster,{instancePath:s+"/cluster",parentData:t,parentDataProperty:"cluster",rootData:_,dynamicAnchors:A})||
(r=r===null?de.errors:r.concat(de.errors),e=r.length);var a=f===e}else var a=!0;if(a){if(t.networks!==void 0){
let f=t.networks,u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let k=e;for(let x in f)if(!(x==="in\
terlink"||x==="buildnet")){return Z.errors=[{instancePath:s+"/networks",schemaPath:"#/properties/networks/addi\
tionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],!1;break}if(k===e){if(f.interlink!==
void 0){let x=f.interlink,y=e;if(e===y)if(x&&typeof x=="object"&&!Array.isArray(x)){let i=e;for(let z in x)if(!(z===
"internal"||z==="subnet")){return Z.errors=[{instancePath:s+"/networks/interlink",schemaPath:"#/properties/net\
works/properties/interlink/additionalProperties",keyword:"additionalProperties",params:{additionalProperty:z}}],
!1;break}if(i===e){if(x.internal!==void 0){let z=e;if(typeof x.internal!="boolean")return Z.errors=[{instancePath:s+
"/networks/interlink/internal",schemaPath:"#/properties/networks/properties/interlink/properties/internal/type",
keyword:"type",params:{type:"boolean"}}],!1;var h=z===e}else var h=!0;if(h)if(x.subnet!==void 0){let z=x.subnet,
w=e;if(e===e)if(typeof z=="string"){if(!Se.test(z))return Z.errors=[{instancePath:s+"/networks/interlink/subne\
t",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9]{\
1,3}){3}/[0-9]{1,2}$"}}],!1}else return Z.errors=[{instancePath:s+"/networks/interlink/subnet",schemaPath:"val\
ues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1;var h=w===e}else var h=!0}}else return Z.
errors=[{instancePath:s+"/networks/interlink",schemaPath:"#/properties/networks/properties/interlink/type",keyword:"\
type",params:{type:"object"}}],!1;var d=y===e}else var d=!0;if(d)if(f.buildnet!==void 0){let x=f.buildnet,y=e;
if(e===y)if(x&&typeof x=="object"&&!Array.isArray(x)){let z=e;for(let w in x)if(w!=="subnet"){return Z.errors=
[{instancePath:s+"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/additionalProperti\
es",keyword:"additionalProperties",params:{additionalProperty:w}}],!1;break}if(z===e&&x.subnet!==void 0){let w=x.
subnet;if(e===e)if(typeof w=="string"){if(!Se.test(w))return Z.errors=[{instancePath:s+"/networks/buildnet/sub\
net",schemaPath:"values.schema.json#/$defs/cidr/pattern",keyword:"pattern",params:{pattern:"^[0-9]{1,3}(\\.[0-9\
]{1,3}){3}/[0-9]{1,2}$"}}],!1}else return Z.errors=[{instancePath:s+"/networks/buildnet/subnet",schemaPath:"va\
lues.schema.json#/$defs/cidr/type",keyword:"type",params:{type:"string"}}],!1}}else return Z.errors=[{instancePath:s+
"/networks/buildnet",schemaPath:"#/properties/networks/properties/buildnet/type",keyword:"type",params:{type:"\
object"}}],!1;var d=y===e}else var d=!0}}else return Z.errors=[{instancePath:s+"/networks",schemaPath:"#/prope\
rties/networks/type",keyword:"type",params:{type:"object"}}],!1;var a=u===e}else var a=!0;if(a){if(t.services!==
void 0){let f=e;N(t.services,{instancePath:s+"/services",parentData:t,parentDataProperty:"services",rootData:_,
dynamicAnchors:A})||(r=r===null?N.errors:r.concat(N.errors),e=r.length);var a=f===e}else var a=!0;if(a){if(t.images!==
void 0){let f=t.images,u=e;if(e===u)if(f&&typeof f=="object"&&!Array.isArray(f)){let k=e;for(let x in f)if(!(x===
"registry"||x==="base"||x==="ca")){return Z.errors=[{instancePath:s+"/images",schemaPath:"#/properties/images/\
additionalProperties",keyword:"additionalProperties",params:{additionalProperty:x}}],!1;break}if(k===e){if(f.registry!==
void 0){let x=f.registry,y=e;if(e===y)if(typeof x=="string"){if(!lr.test(x))return Z.errors=[{instancePath:s+"\
/images/registry",schemaPath:"#/properties/images/properties/registry/pattern",keyword:"pattern",params:{pattern:"\
^[A-Za-z0-9][A-Za-z0-9.-]*(:[0-9]{1,5})?(/[a-z0-9._/-]+)?$"}}],!1}else return Z.errors=[{instancePath:s+"/imag\
es/registry",schemaPath:"#/properties/images/properties/registry/type",keyword:"type",params:{type:"string"}}],
!1;var n=y===e}else var n=!0;if(n){if(f.base!==void 0){let x=f.base,y=e;if(e===y)if(typeof x=="string"){if(!be.
test(x))return Z.errors=[{instancePath:s+"/images/base",schemaPath:"#/properties/images/properties/base/patter\
n",keyword:"pattern",params:{pattern:"^[a-z0-9][A-Za-z0-9._/:@-]*$"}}],!1}else return Z.errors=[{instancePath:s+
"/images/base",schemaPath:"#/properties/images/properties/base/type",keyword:"type",params:{type:"string"}}],!1;
var n=y===e}else var n=!0;if(n)if(f.ca!==void 0){let x=f.ca,y=e;if(e===e)if(typeof x=="string"){if(L(x)<1)return Z.
errors=[{instancePath:s+"/images/ca",schemaPath:"values.schema.json#/$defs/text/minLength",keyword:"minLength",
params:{limit:1}}],!1}else return Z.errors=[{instancePath:s+"/images/ca",schemaPath:"values.schema.json#/$defs\
/text/type",keyword:"type",params:{type:"string"}}],!1;var n=y===e}else var n=!0}}}else return Z.errors=[{instancePath:s+
"/images",schemaPath:"#/properties/images/type",keyword:"type",params:{type:"object"}}],!1;var a=u===e}else var a=!0;
if(a)if(t.campaigns!==void 0){let f=t.campaigns,u=e;if(e===u)if(Array.isArray(f)){if(f.length<1)return Z.errors=
[{instancePath:s+"/campaigns",schemaPath:"#/properties/campaigns/minItems",keyword:"minItems",params:{limit:1}}],
!1;{var v=!0;let k=f.length;for(let x=0;x<k;x++){let y=e;g(f[x],{instancePath:s+"/campaigns/"+x,parentData:f,parentDataProperty:x,
rootData:_,dynamicAnchors:A})||(r=r===null?g.errors:r.concat(g.errors),e=r.length);var v=y===e;if(!v)break}}}else
return Z.errors=[{instancePath:s+"/campaigns",schemaPath:"#/properties/campaigns/type",keyword:"type",params:{
type:"array"}}],!1;var a=u===e}else var a=!0}}}}}}}}else return Z.errors=[{instancePath:s,schemaPath:"#/type",
keyword:"type",params:{type:"object"}}],!1;return Z.errors=r,e===0}Z.evaluated={props:!0,dynamicProps:!1,dynamicItems:!1};export{xr as default,$r as validate};
