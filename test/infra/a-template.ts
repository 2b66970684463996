import { readFileSync } from 'node:fs';
import path from 'node:path';
import { App, Tags } from 'aws-cdk-lib';
import { Template } from 'aws-cdk-lib/assertions';
import { readSourcesFile } from '#adapters/files/sources-file.ts';
import { DatelineStack } from '#infra/dateline-stack.ts';
import { readDeploymentContext } from '#infra/deployment-context.ts';

const root = path.join(import.meta.dirname, '../..');
const { context: flags } = JSON.parse(readFileSync(path.join(root, 'cdk.json'), 'utf8'));

interface Resource {
  Type: string;
  Properties: Record<string, unknown>;
  DeletionPolicy?: string;
  UpdateReplacePolicy?: string;
  DependsOn?: string[];
}

/** The template of a deployment with this context, without bundled functions. */
export function aTemplate(given: Record<string, string> = {}) {
  const app = new App({ context: { ...flags, 'aws:cdk:bundling-stacks': [] } });
  const context = readDeploymentContext(given);
  const stackName = `dateline-${context.stage}`;
  const stack = new DatelineStack(app, 'Dateline', {
    stackName,
    sources: readSourcesFile(path.join(root, 'sources.yaml')),
    context,
  });
  Tags.of(app).add('dateline:stage', context.stage);
  const template = Template.fromStack(stack);
  const resources = Object.entries(template.toJSON().Resources as Record<string, Resource>);
  return {
    template,
    resources,
    ofType: (type: string) => resources.filter(([, { Type }]) => Type === type),
  };
}
