/** A CloudFormation template, as far as ours go. */
export interface Template {
  readonly AWSTemplateFormatVersion: '2010-09-09'
  readonly Description: string
  readonly Parameters: Readonly<Record<string, Parameter>>
  readonly Mappings: Readonly<Record<string, Readonly<Record<string, Readonly<Record<string, string>>>>>>
  readonly Resources: Readonly<Record<string, Resource>>
  readonly Outputs: Readonly<Record<string, Output>>
}

export interface Parameter {
  readonly Type: string
  readonly Description: string
}

export interface Resource {
  readonly Type: string
  readonly Properties: Readonly<Record<string, Value>>
  readonly DependsOn?: string | readonly string[]
  readonly DeletionPolicy?: 'Snapshot'
  readonly UpdateReplacePolicy?: 'Snapshot'
  readonly Metadata?: {
    readonly checkov: { readonly skip: readonly { readonly id: string; readonly comment: string }[] }
  }
}

export interface Output {
  readonly Description: string
  readonly Value: Value
}

export type Value =
  | string
  | number
  | boolean
  | readonly Value[]
  | { readonly [key: string]: Value | undefined }

export function ref(id: string): Value {
  return { Ref: id }
}

export function getAtt(id: string, attribute: string): Value {
  return { 'Fn::GetAtt': [id, attribute] }
}

/** Fills in `${…}`; only for short texts of our own. */
export function sub(text: string): Value {
  return { 'Fn::Sub': text }
}

/** Why a check of checkov does not hold for a resource. */
export function unchecked(id: string, comment: string): NonNullable<Resource['Metadata']> {
  return { checkov: { skip: [{ id, comment }] } }
}

/** As most resources want them. */
export function tagList(tags: Readonly<Record<string, string>>): readonly Value[] {
  return Object.entries(tags).map(([Key, Value]) => ({ Key, Value }))
}
