import { Duration, RemovalPolicy, Stack, Validations } from 'aws-cdk-lib';
import { AccessLogFormat } from 'aws-cdk-lib/aws-apigateway';
import {
  ApiMapping,
  CfnStage,
  CorsHttpMethod,
  DomainName,
  HttpApi,
  HttpMethod,
  HttpStage,
  LogGroupLogDestination,
} from 'aws-cdk-lib/aws-apigatewayv2';
import { HttpJwtAuthorizer } from 'aws-cdk-lib/aws-apigatewayv2-authorizers';
import { HttpLambdaIntegration } from 'aws-cdk-lib/aws-apigatewayv2-integrations';
import { Certificate } from 'aws-cdk-lib/aws-certificatemanager';
import { LogGroup } from 'aws-cdk-lib/aws-logs';
import { Construct } from 'constructs';
import { websubPath } from '#core/sources/websub.ts';
import { type DeploymentContext, publicUrlOf } from '#infra/deployment-context.ts';
import type { FunctionDefaults, WorkFunction } from '#infra/work-function.ts';

export interface PublicApiProps extends Pick<FunctionDefaults, 'alarms' | 'logRetention'> {
  target: WorkFunction;
  context: DeploymentContext;
}

const postPath = '/v1/reports';

/** The HTTP API: every path calls one function; calls are logged without query strings, and throttled. */
export class PublicApi extends Construct {
  readonly url: string;
  /** The target of the custom domain's CNAME record. */
  readonly domainTarget: string | undefined;
  readonly http: HttpApi;

  constructor(scope: Construct, id: string, { target, context, alarms, logRetention }: PublicApiProps) {
    super(scope, id);
    const { domainName, certificateArn, corsOrigins, jwtIssuer, jwtAudience, publicReads } = context;
    const integration = new HttpLambdaIntegration('Target', target.function);
    this.http = new HttpApi(this, 'Http', {
      apiName: Stack.of(this).stackName,
      createDefaultStage: false,
      defaultIntegration: integration,
      ...(corsOrigins !== undefined && {
        corsPreflight: {
          allowOrigins: corsOrigins,
          allowMethods: [CorsHttpMethod.ANY],
          allowHeaders: ['authorization', 'content-type', 'accept', 'if-none-match', 'x-source'],
          exposeHeaders: ['etag', 'location', 'link', 'x-request-id', 'www-authenticate'],
          maxAge: Duration.hours(1),
        },
      }),
    });
    Validations.of(this.http).acknowledge({
      id: 'AwsSolutions-APIG4',
      reason:
        'The function checks bearer tokens and their scopes itself, so that one machine and AWS decide alike.',
    });
    const jwt =
      jwtIssuer !== undefined && jwtAudience !== undefined
        ? { authorizer: new HttpJwtAuthorizer('Jwt', jwtIssuer, { jwtAudience }) }
        : {};
    // A separate route, because throttles are counted per route.
    const posts = this.http.addRoutes({ path: postPath, methods: [HttpMethod.POST], integration, ...jwt });
    if (jwtIssuer !== undefined) {
      // Pages and feeds keep the default route: browsers and feed readers send no JSON Web Token.
      const methods = publicReads
        ? [HttpMethod.POST, HttpMethod.PUT, HttpMethod.PATCH, HttpMethod.DELETE]
        : [HttpMethod.ANY];
      this.http.addRoutes({ path: '/v1/{proxy+}', methods, integration, ...jwt });
      // Hubs send no token either: the function checks the secret in the path, and signatures. The most specific route is used.
      if (publicUrlOf(context) !== '')
        this.http.addRoutes({
          path: `${websubPath}{id}/{token}`,
          methods: [HttpMethod.GET, HttpMethod.POST],
          integration,
        });
    }
    const stage = new HttpStage(this, 'Live', {
      httpApi: this.http,
      stageName: '$default',
      autoDeploy: true,
      throttle: { rateLimit: context.requestsPerSecond, burstLimit: context.requestBurst },
      accessLogSettings: {
        destination: new LogGroupLogDestination(
          new LogGroup(this, 'AccessLog', { retention: logRetention, removalPolicy: RemovalPolicy.DESTROY }),
        ),
        format: AccessLogFormat.custom(
          JSON.stringify({
            at: '$context.requestTime',
            requestId: '$context.requestId',
            ip: '$context.identity.sourceIp',
            method: '$context.httpMethod',
            path: '$context.path',
            status: '$context.status',
            bytes: '$context.responseLength',
            ms: '$context.responseLatency',
          }),
        ),
      },
    });
    setPostThrottle(stage, context);
    stage.node.addDependency(...posts);
    this.url = stage.url;
    if (domainName !== undefined && certificateArn !== undefined) {
      const domain = new DomainName(this, 'Domain', {
        domainName,
        certificate: Certificate.fromCertificateArn(this, 'Certificate', certificateArn),
      });
      new ApiMapping(this, 'Mapping', { api: this.http, domainName: domain, stage });
      this.url = `https://${domainName}/`;
      this.domainTarget = domain.regionalDomainName;
    }
    alarms.ring(this, 'api-errors', {
      part: 'API',
      metric: (period) => this.http.metricServerError({ period, statistic: 'Sum' }),
    });
    alarms.ring(this, 'api-latency', {
      part: 'API',
      metric: (period) => this.http.metricLatency({ period, statistic: 'p99' }),
    });
  }
}

function setPostThrottle(stage: HttpStage, { postsPerSecond, postBurst }: DeploymentContext): void {
  const row = stage.node.defaultChild;
  if (!(row instanceof CfnStage)) throw new Error('infra: a stage without a resource of its own');
  row.routeSettings = {
    [`POST ${postPath}`]: { ThrottlingRateLimit: postsPerSecond, ThrottlingBurstLimit: postBurst },
  };
}
