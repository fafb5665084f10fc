//! The passes of an analysis, in order.

use std::collections::{BTreeMap, BTreeSet};

use crate::diagnostic::Report;
use crate::facts::Facts;
use crate::frontends::{self, Modules};
use crate::handlers::HandlerCx;
use crate::hir::File;
use crate::infer::Infer;
use crate::model::{Api, Certainty, FactCounts, Info, Input, Status};
use crate::names::{self, Names};
use crate::project::Project;
use crate::types::TypeCx;
use crate::{Analysis, Outside, env, expand, lower, rules, suppress, tree};

/// How often sources from outside may lead to further ones.
const ROUNDS: usize = 6;

/// All passes over what is there.
pub(crate) fn once(project: &Project) -> Analysis {
    let mut lowered = Lowered::default();
    lowered.read(project);
    resolved(project, &lowered).0
}

/// All passes, again for as long as further sources come.
pub(crate) fn run(project: &mut Project, outside: &mut Outside<'_>) -> Analysis {
    let mut lowered = Lowered::default();
    for _ in 1..ROUNDS {
        lowered.read(project);
        let (analysis, wanted) = resolved(project, &lowered);
        if wanted.is_empty() || !outside(project, &wanted) {
            return analysis;
        }
    }
    lowered.read(project);
    resolved(project, &lowered).0
}

/// All files, each lowered once however often the passes after it run.
#[derive(Default)]
struct Lowered {
    files: Vec<File>,
    report: Report,
}

impl Lowered {
    /// Lowers the files that came since the last time.
    fn read(&mut self, project: &Project) {
        let from = self.files.len();
        let (mut files, report) = lower::lower_from(&project.sources, from);
        names::configure(project, &mut files);
        self.files.extend(files);
        self.report.extend(report);
        let tree = tree::read(project, &mut Report::default());
        let mounts = Modules::new(&tree).mounts();
        names::expand_items(project, &mut self.files, &mounts, &expand::items);
    }
}

/// All passes after lowering; gives the crates whose source would have told more.
fn resolved(project: &Project, lowered: &Lowered) -> (Analysis, BTreeSet<String>) {
    let mut report = lowered.report.clone();
    let tree = tree::read(project, &mut report);
    let modules = Modules::new(&tree);
    let names = Names::new(project, &lowered.files, &modules.mounts(), &mut report);
    let mut types = TypeCx::new(&names);
    let mut infer = Infer::new(&names, &mut types);
    let mut handlers = HandlerCx::new(&mut infer);
    let served = frontends::read(&mut handlers, &tree, &modules, &report);
    let (security, found) = handlers.finish();
    report.extend(found);
    report.extend(std::mem::take(&mut infer.report));
    let env = env::variables(&names, &mut report);
    let mut api = Api {
        info: info(project),
        routes: served.routes,
        schemas: BTreeMap::new(),
        security,
        env,
        router: served.router,
        facts: FactCounts::default(),
    };
    report.extend(types.settle(&mut api));
    api.facts = count(&api);
    let facts = Facts::collect(&names);
    rules::check(
        &rules::Subject {
            project,
            api: &api,
            facts: &facts,
        },
        &mut report,
    );
    report.sort();
    suppress::apply(project, &lowered.files, &mut report);
    report.sort();
    (Analysis { api, report }, names.wanted())
}

/// What the configuration says, else what the manifest says.
fn info(project: &Project) -> Info {
    let settings = &project.settings;
    let Some(krate) = project.crates.first() else {
        return Info::default();
    };
    let package = &krate.package;
    Info {
        title: settings
            .title
            .clone()
            .unwrap_or_else(|| package.name.clone()),
        version: settings
            .version
            .clone()
            .or_else(|| package.version.clone())
            .unwrap_or_else(|| "0.0.0".into()),
        description: settings
            .description
            .clone()
            .or_else(|| package.description.clone()),
        license: package.license.clone(),
        servers: settings.servers.clone(),
    }
}

/// Inputs and answers of all routes, by how they were found.
fn count(api: &Api) -> FactCounts {
    let mut counts = FactCounts::default();
    let mut add = |certainty: Certainty| match certainty {
        Certainty::Exact => counts.exact += 1,
        Certainty::Inferred => counts.inferred += 1,
        Certainty::Unknown => counts.unknown += 1,
    };
    for route in &api.routes {
        for input in &route.handler.inputs {
            add(match input {
                Input::Parameter(parameter) => parameter.origin.certainty,
                Input::Body(body) => body.origin.certainty,
                Input::NotUnderstood { .. } => Certainty::Unknown,
            });
        }
        for answer in &route.handler.answers {
            add(match answer.status {
                Status::Code(_) => answer.origin.certainty,
                Status::Unknown => Certainty::Unknown,
            });
        }
    }
    counts
}
