import path from 'node:path';
import { App, Tags, Validations } from 'aws-cdk-lib';
import { AwsSolutionsChecks } from 'cdk-nag';
import { BadSourcesFile, readSourcesFile } from '#adapters/files/sources-file.ts';
import { DatelineStack } from '#infra/dateline-stack.ts';
import { BadContext, readDeploymentContext } from '#infra/deployment-context.ts';

const app = new App();

/** Input errors end the synth with their message alone: a stack trace would hide it. */
function readInput() {
  try {
    return {
      // A mistake in the file ends the synth here, not the first fetch after a deployment.
      sources: readSourcesFile(path.resolve(process.env.SOURCES ?? 'sources.yaml')),
      context: readDeploymentContext(app.node.getAllContext()),
    };
  } catch (error) {
    if (!(error instanceof BadContext || error instanceof BadSourcesFile)) throw error;
    console.error(error.message);
    process.exit(1);
  }
}

const { sources, context } = readInput();
new DatelineStack(app, 'Dateline', {
  // The construct's id names files and logical ids; CloudFormation sees this name.
  stackName: `dateline-${context.stage}`,
  description: `Dateline (${context.stage}): many agencies, one story, every sentence traced.`,
  sources,
  context,
});
Tags.of(app).add('dateline:stage', context.stage);
Validations.of(app).addPlugins(new AwsSolutionsChecks());
