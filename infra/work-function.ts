import path from 'node:path';
import { Duration, RemovalPolicy } from 'aws-cdk-lib';
import { PolicyStatement, Role, ServicePrincipal } from 'aws-cdk-lib/aws-iam';
import { Architecture, LoggingFormat, Runtime } from 'aws-cdk-lib/aws-lambda';
import { NodejsFunction, OutputFormat } from 'aws-cdk-lib/aws-lambda-nodejs';
import { LogGroup, RetentionDays } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import type { AlarmTopic } from '#infra/alarm-topic.ts';
import { bundling } from '#infra/bundling.ts';

export interface WorkFunctionProps {
  /** The folder under lambdas/ whose handler.ts it runs. */
  folder: string;
  env: Record<string, string>;
  alarms: AlarmTopic;
  timeout?: Duration;
  /** Packages that this deployment never loads. */
  leftOut?: string[];
  /** Put beside the code as sources.yaml. */
  sourcesFile?: string;
}

const root = path.join(import.meta.dirname, '..');

/** One function with a role of its own that may write its own log and nothing else, until a construct grants more. */
export class WorkFunction extends Construct {
  readonly function: NodejsFunction;
  readonly role: Role;

  constructor(scope: Construct, id: string, props: WorkFunctionProps) {
    super(scope, id);
    const logGroup = new LogGroup(this, 'Log', {
      retention: RetentionDays.THREE_MONTHS,
      removalPolicy: RemovalPolicy.DESTROY,
    });
    this.role = new Role(this, 'Role', { assumedBy: new ServicePrincipal('lambda.amazonaws.com') });
    this.role.addToPolicy(
      new PolicyStatement({
        actions: ['logs:CreateLogStream', 'logs:PutLogEvents'],
        resources: [logGroup.logGroupArn],
      }),
    );
    this.function = new NodejsFunction(this, 'Function', {
      entry: path.join(root, 'lambdas', props.folder, 'handler.ts'),
      projectRoot: root,
      depsLockFilePath: path.join(root, 'package-lock.json'),
      role: this.role,
      logGroup,
      loggingFormat: LoggingFormat.JSON,
      runtime: Runtime.NODEJS_24_X,
      architecture: Architecture.ARM_64,
      memorySize: 1024,
      timeout: props.timeout ?? Duration.seconds(30),
      environment: { ...props.env, NODE_OPTIONS: '--enable-source-maps' },
      bundling: bundling(OutputFormat.ESM, props.sourcesFile, props.leftOut),
    });
    props.alarms.ringOn(this, 'Errors', {
      metric: this.function.metricErrors(),
      over: 0,
      meaning: `The function ${id} failed.`,
      runbook: 'A function fails',
    });
  }

  /** Adds exactly these actions on exactly these resources. */
  allow(actions: readonly string[], resources: readonly string[]): void {
    this.role.addToPolicy(new PolicyStatement({ actions: [...actions], resources: [...resources] }));
  }
}
