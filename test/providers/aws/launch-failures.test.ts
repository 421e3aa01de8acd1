import assert from 'node:assert/strict'
import { describe, test } from 'node:test'
import { launchFailure } from '../../../scripts/lib/providers/aws/launch-failures.ts'

const activity = (message: string, status = 'Failed') => ({
  id: 'a',
  startedMs: 0,
  what: 'Launching a new EC2 instance',
  status,
  message,
})

/** As Auto Scaling words them. */
const MESSAGES: readonly (readonly [message: string, says: RegExp, hint: RegExp, isFinal: boolean])[] = [
  [
    'We currently do not have sufficient c4.4xlarge capacity in the Availability Zone you requested (eu-central-1b). Our system will be working on provisioning additional capacity. You can currently get c4.4xlarge capacity by not specifying an Availability Zone in your request or choosing eu-central-1a, eu-central-1c. Launching EC2 instance failed.',
    /^AWS has no such machines left in eu-central-1b \(c4\.4xlarge\)$/,
    /instanceType\.worker/,
    false,
  ],
  [
    'Could not launch Spot Instances. InsufficientInstanceCapacity - There is no Spot capacity available that matches your request. Launching EC2 instance failed.',
    /^AWS has no such machines left$/,
    /subnets in other zones/,
    false,
  ],
  [
    'You have requested more vCPU capacity than your current vCPU limit of 32 allows for the instance bucket that the specified instance type belongs to. Please visit http://aws.amazon.com/contact-us/ec2-request to request an adjustment to this limit. Launching EC2 instance failed.',
    /^The account may not have so many cores at a time$/,
    /Service Quotas/,
    true,
  ],
  [
    'Could not launch Spot Instances. MaxSpotInstanceCountExceeded - Max spot instance count exceeded. Launching EC2 instance failed.',
    /cores at a time/,
    /Spot Instance Requests/,
    true,
  ],
  [
    'Could not launch Spot Instances. SpotMaxPriceTooLow - Your Spot request price of 0.01 is lower than the minimum required Spot request fulfillment price of 0.31. Launching EC2 instance failed.',
    /^The market asks more than spot\.maxPrice$/,
    /maxPrice/,
    true,
  ],
  [
    'Your requested instance type (c4.4xlarge) is not supported in your requested Availability Zone (us-east-1e). Please retry your request by not specifying an Availability Zone or choosing us-east-1a. Launching EC2 instance failed.',
    /^The zone does not have this type in us-east-1e \(c4\.4xlarge\)$/,
    /instanceType/,
    false,
  ],
  [
    'Instance became unhealthy while waiting for instance to be in InService state. Termination Reason: Client.InternalError: Client error on launch',
    /key that encrypts its disk/,
    /EBS key/,
    true,
  ],
  ['Something nobody has seen', /^Something nobody has seen$/, /again/, false],
]

describe('launchFailure', () => {
  for (const [message, says, hint, isFinal] of MESSAGES)
    test(`in people's words: ${message.slice(0, 60)}`, () => {
      const failure = launchFailure(activity(message))!
      assert.match(failure.says, says)
      assert.match(failure.hint, hint)
      assert.equal(failure.isFinal, isFinal)
    })

  test('what succeeds or is on its way is none', () => {
    for (const status of ['Successful', 'InProgress', 'PreInService'])
      assert.equal(launchFailure(activity('', status)), null)
  })
})
