import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import {
  Architecture,
  Function as Lambda,
  LayerVersion,
  LoggingFormat,
  Runtime,
  Tracing,
} from 'aws-cdk-lib/aws-lambda';
import { LogGroup, type RetentionDays } from 'aws-cdk-lib/aws-logs';
import { flattenCfnReference } from 'cdk-nag/lib/utils/flatten-cfn-reference.js';
import { Construct } from 'constructs';
import type { Source } from '#core/sources/source.ts';
import type { Alarms } from '#infra/alarms/alarms.ts';
import { metricNamespace } from '#infra/alarms/own-metric.ts';
import { codeOf } from '#infra/bundling.ts';

/** The common settings of all functions of a deployment. */
export interface FunctionDefaults {
  alarms: Alarms;
  logRetention: RetentionDays;
  tracing: boolean;
}

export interface WorkFunctionProps extends FunctionDefaults {
  /** The folder under lambdas/ whose handler.ts it runs. */
  folder: string;
  env: Record<string, string>;
  timeout?: Duration;
  /** A layer that is unpacked to /opt. */
  layerArn?: string;
  /** Packages that this deployment never loads. */
  leftOut?: string[];
  /** Put beside the code as sources.json. */
  sources?: readonly Source[];
}

/** One function with its own role that may only write its own log, until a construct grants more. */
export class WorkFunction extends Construct {
  readonly function: Lambda;
  readonly role: Role;
  readonly logGroup: LogGroup;

  constructor(scope: Construct, id: string, props: WorkFunctionProps) {
    super(scope, id);
    this.logGroup = new LogGroup(this, 'Log', {
      retention: props.logRetention,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [this.logGroup.logGroupArn],
      }),
    );
    this.function = new Lambda(this, 'Function', {
      code: codeOf(props.folder, props.leftOut, props.sources),
      handler: 'index.handler',
      role: this.role,
      logGroup: this.logGroup,
      loggingFormat: LoggingFormat.JSON,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: props.timeout ?? Duration.seconds(30),
      ...(props.layerArn !== undefined && {
        layers: [LayerVersion.fromLayerVersionArn(this, 'Layer', props.layerArn)],
      }),
      tracing: props.tracing ? Tracing.ACTIVE : Tracing.DISABLED,
      environment: {
        ...props.env,
        NODE_OPTIONS: '--enable-source-maps',
        // Read by Powertools: the namespace and the dimension of metrics.
        POWERTOOLS_METRICS_NAMESPACE: metricNamespace,
        POWERTOOLS_SERVICE_NAME: Stack.of(this).stackName,
      },
    });
    if (props.tracing)
      Validations.of(this.role).acknowledge({
        id: 'AwsSolutions-IAM5[Resource::*]',
        reason: 'X-Ray takes trace segments without a resource to name.',
      });
    for (const [kind, metric] of [
      ['function-errors', 'metricErrors'],
      ['function-throttles', 'metricThrottles'],
    ] as const)
      props.alarms.ring(this, kind, { part: id, metric: (period) => this.function[metric]({ period }) });
  }

  /** Adds exactly these actions on exactly these resources; `anyBelow` is the reason where a resource ends in a star. */
  allow(actions: readonly string[], resources: readonly string[], anyBelow?: string): void {
    this.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
    if (anyBelow === undefined) return;
    for (const resource of resources)
      Validations.of(this.role).acknowledge({
        id: `AwsSolutions-IAM5[Resource::${flattenCfnReference(Stack.of(this).resolve(resource))}]`,
        reason: anyBelow,
      });
  }
}
