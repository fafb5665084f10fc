//! All subjects. Made by the test `the_registry_lists_every_subject`: run it with `UPDATE_ORACLE=1`.

use crate::subjects::*;
use crate::{Subject, both, only_read, write};

/// Every type below `subjects` that has no parameters left.
pub static SUBJECTS: &[Subject] = &[
    Subject {
        path: "adjacent::Units",
        read: Some(both::<adjacent::Units>),
        write: None,
    },
    Subject {
        path: "adjacent::Mixed",
        read: Some(both::<adjacent::Mixed>),
        write: None,
    },
    Subject {
        path: "adjacent::ClosedVariants",
        read: Some(both::<adjacent::ClosedVariants>),
        write: None,
    },
    Subject {
        path: "adjacent::Renamed",
        read: Some(both::<adjacent::Renamed>),
        write: None,
    },
    Subject {
        path: "adjacent::Other",
        read: Some(both::<adjacent::Other>),
        write: None,
    },
    Subject {
        path: "adjacent::SkippedVariants",
        read: Some(both::<adjacent::SkippedVariants>),
        write: None,
    },
    Subject {
        path: "adjacent::UntaggedVariant",
        read: Some(both::<adjacent::UntaggedVariant>),
        write: None,
    },
    Subject {
        path: "adjacent::OfClosed",
        read: Some(both::<adjacent::OfClosed>),
        write: None,
    },
    Subject {
        path: "adjacent::Recursive",
        read: Some(both::<adjacent::Recursive>),
        write: None,
    },
    Subject {
        path: "adjacent::TupleDefaults",
        read: Some(both::<adjacent::TupleDefaults>),
        write: None,
    },
    Subject {
        path: "adjacent::Holds",
        read: Some(both::<adjacent::Holds>),
        write: None,
    },
    Subject {
        path: "containers::Bytes",
        read: Some(both::<containers::Bytes>),
        write: None,
    },
    Subject {
        path: "containers::Deque",
        read: Some(both::<containers::Deque>),
        write: None,
    },
    Subject {
        path: "containers::Linked",
        read: Some(both::<containers::Linked>),
        write: None,
    },
    Subject {
        path: "containers::Heap",
        read: Some(both::<containers::Heap>),
        write: None,
    },
    Subject {
        path: "containers::Set",
        read: Some(both::<containers::Set>),
        write: None,
    },
    Subject {
        path: "containers::Sorted",
        read: Some(both::<containers::Sorted>),
        write: None,
    },
    Subject {
        path: "containers::Array",
        read: Some(both::<containers::Array>),
        write: None,
    },
    Subject {
        path: "containers::NoArray",
        read: Some(both::<containers::NoArray>),
        write: None,
    },
    Subject {
        path: "containers::Slice",
        read: Some(both::<containers::Slice>),
        write: None,
    },
    Subject {
        path: "containers::Text",
        read: Some(both::<containers::Text>),
        write: None,
    },
    Subject {
        path: "containers::Pair",
        read: Some(both::<containers::Pair>),
        write: None,
    },
    Subject {
        path: "containers::Single",
        read: Some(both::<containers::Single>),
        write: None,
    },
    Subject {
        path: "containers::Many",
        read: Some(both::<containers::Many>),
        write: None,
    },
    Subject {
        path: "containers::TextMap",
        read: Some(both::<containers::TextMap>),
        write: None,
    },
    Subject {
        path: "containers::NumberMap",
        read: Some(both::<containers::NumberMap>),
        write: None,
    },
    Subject {
        path: "containers::SignedMap",
        read: Some(both::<containers::SignedMap>),
        write: None,
    },
    Subject {
        path: "containers::WideMap",
        read: Some(both::<containers::WideMap>),
        write: None,
    },
    Subject {
        path: "containers::BoolMap",
        read: Some(both::<containers::BoolMap>),
        write: None,
    },
    Subject {
        path: "containers::CharMap",
        read: Some(both::<containers::CharMap>),
        write: None,
    },
    Subject {
        path: "containers::NestedMap",
        read: Some(both::<containers::NestedMap>),
        write: None,
    },
    Subject {
        path: "containers::EnumMap",
        read: Some(both::<containers::EnumMap>),
        write: None,
    },
    Subject {
        path: "containers::NewtypeMap",
        read: Some(both::<containers::NewtypeMap>),
        write: None,
    },
    Subject {
        path: "containers::NewtypeTextMap",
        read: Some(both::<containers::NewtypeTextMap>),
        write: None,
    },
    Subject {
        path: "containers::IndexMap",
        read: Some(both::<containers::IndexMap>),
        write: None,
    },
    Subject {
        path: "containers::IndexSet",
        read: Some(both::<containers::IndexSet>),
        write: None,
    },
    Subject {
        path: "containers::OptionList",
        read: Some(both::<containers::OptionList>),
        write: None,
    },
    Subject {
        path: "containers::OptionalList",
        read: Some(both::<containers::OptionalList>),
        write: None,
    },
    Subject {
        path: "containers::Values",
        read: Some(both::<containers::Values>),
        write: None,
    },
    Subject {
        path: "containers::Object",
        read: Some(both::<containers::Object>),
        write: None,
    },
    Subject {
        path: "containers::Any",
        read: Some(both::<containers::Any>),
        write: None,
    },
    Subject {
        path: "containers::Outcome",
        read: Some(both::<containers::Outcome>),
        write: None,
    },
    Subject {
        path: "containers::Key",
        read: Some(both::<containers::Key>),
        write: None,
    },
    Subject {
        path: "containers::Id",
        read: Some(both::<containers::Id>),
        write: None,
    },
    Subject {
        path: "containers::Name",
        read: Some(both::<containers::Name>),
        write: None,
    },
    Subject {
        path: "containers::Wrappers",
        read: Some(both::<containers::Wrappers>),
        write: None,
    },
    Subject {
        path: "containers::SetsInStruct",
        read: Some(both::<containers::SetsInStruct>),
        write: None,
    },
    Subject {
        path: "external::Units",
        read: Some(both::<external::Units>),
        write: None,
    },
    Subject {
        path: "external::OneUnit",
        read: Some(both::<external::OneUnit>),
        write: None,
    },
    Subject {
        path: "external::Snake",
        read: Some(both::<external::Snake>),
        write: None,
    },
    Subject {
        path: "external::ScreamingKebab",
        read: Some(both::<external::ScreamingKebab>),
        write: None,
    },
    Subject {
        path: "external::Camel",
        read: Some(both::<external::Camel>),
        write: None,
    },
    Subject {
        path: "external::AllBoth",
        read: Some(both::<external::AllBoth>),
        write: None,
    },
    Subject {
        path: "external::FieldsCamel",
        read: Some(both::<external::FieldsCamel>),
        write: None,
    },
    Subject {
        path: "external::Mixed",
        read: Some(both::<external::Mixed>),
        write: None,
    },
    Subject {
        path: "external::RenamedVariants",
        read: Some(both::<external::RenamedVariants>),
        write: None,
    },
    Subject {
        path: "external::SkippedVariants",
        read: Some(both::<external::SkippedVariants>),
        write: None,
    },
    Subject {
        path: "external::SkippedContent",
        read: Some(both::<external::SkippedContent>),
        write: None,
    },
    Subject {
        path: "external::ClosedVariants",
        read: Some(both::<external::ClosedVariants>),
        write: None,
    },
    Subject {
        path: "external::Other",
        read: Some(both::<external::Other>),
        write: None,
    },
    Subject {
        path: "external::OtherWithData",
        read: Some(both::<external::OtherWithData>),
        write: None,
    },
    Subject {
        path: "external::UntaggedVariant",
        read: Some(both::<external::UntaggedVariant>),
        write: None,
    },
    Subject {
        path: "external::UntaggedVariants",
        read: Some(both::<external::UntaggedVariants>),
        write: None,
    },
    Subject {
        path: "external::FieldAttributes",
        read: Some(both::<external::FieldAttributes>),
        write: None,
    },
    Subject {
        path: "external::TupleDefaults",
        read: Some(both::<external::TupleDefaults>),
        write: None,
    },
    Subject {
        path: "external::Recursive",
        read: Some(both::<external::Recursive>),
        write: None,
    },
    Subject {
        path: "external::OfClosed",
        read: Some(both::<external::OfClosed>),
        write: None,
    },
    Subject {
        path: "external::Holds",
        read: Some(both::<external::Holds>),
        write: None,
    },
    Subject {
        path: "external::Repr",
        read: Some(both::<external::Repr>),
        write: None,
    },
    Subject {
        path: "external::ReprSigned",
        read: Some(both::<external::ReprSigned>),
        write: None,
    },
    Subject {
        path: "external::HoldsRepr",
        read: Some(both::<external::HoldsRepr>),
        write: None,
    },
    Subject {
        path: "fields::Plain",
        read: Some(both::<fields::Plain>),
        write: None,
    },
    Subject {
        path: "fields::Empty",
        read: Some(both::<fields::Empty>),
        write: None,
    },
    Subject {
        path: "fields::Raw",
        read: Some(both::<fields::Raw>),
        write: None,
    },
    Subject {
        path: "fields::RawUpper",
        read: Some(both::<fields::RawUpper>),
        write: None,
    },
    Subject {
        path: "fields::Rename",
        read: Some(both::<fields::Rename>),
        write: None,
    },
    Subject {
        path: "fields::RenameOdd",
        read: Some(both::<fields::RenameOdd>),
        write: None,
    },
    Subject {
        path: "fields::RenameBoth",
        read: Some(both::<fields::RenameBoth>),
        write: None,
    },
    Subject {
        path: "fields::RenameOut",
        read: Some(both::<fields::RenameOut>),
        write: None,
    },
    Subject {
        path: "fields::RenameIn",
        read: Some(both::<fields::RenameIn>),
        write: None,
    },
    Subject {
        path: "fields::AllLower",
        read: Some(both::<fields::AllLower>),
        write: None,
    },
    Subject {
        path: "fields::AllUpper",
        read: Some(both::<fields::AllUpper>),
        write: None,
    },
    Subject {
        path: "fields::AllPascal",
        read: Some(both::<fields::AllPascal>),
        write: None,
    },
    Subject {
        path: "fields::AllCamel",
        read: Some(both::<fields::AllCamel>),
        write: None,
    },
    Subject {
        path: "fields::AllSnake",
        read: Some(both::<fields::AllSnake>),
        write: None,
    },
    Subject {
        path: "fields::AllScreaming",
        read: Some(both::<fields::AllScreaming>),
        write: None,
    },
    Subject {
        path: "fields::AllKebab",
        read: Some(both::<fields::AllKebab>),
        write: None,
    },
    Subject {
        path: "fields::AllScreamingKebab",
        read: Some(both::<fields::AllScreamingKebab>),
        write: None,
    },
    Subject {
        path: "fields::AllBoth",
        read: Some(both::<fields::AllBoth>),
        write: None,
    },
    Subject {
        path: "fields::RenamedContainer",
        read: Some(both::<fields::RenamedContainer>),
        write: None,
    },
    Subject {
        path: "fields::Alias",
        read: Some(both::<fields::Alias>),
        write: None,
    },
    Subject {
        path: "fields::AliasTwo",
        read: Some(both::<fields::AliasTwo>),
        write: None,
    },
    Subject {
        path: "fields::AliasOptional",
        read: Some(both::<fields::AliasOptional>),
        write: None,
    },
    Subject {
        path: "fields::AliasDefault",
        read: Some(both::<fields::AliasDefault>),
        write: None,
    },
    Subject {
        path: "fields::AliasClosed",
        read: Some(both::<fields::AliasClosed>),
        write: None,
    },
    Subject {
        path: "fields::Optional",
        read: Some(both::<fields::Optional>),
        write: None,
    },
    Subject {
        path: "fields::OptionalSkipped",
        read: Some(both::<fields::OptionalSkipped>),
        write: None,
    },
    Subject {
        path: "fields::OptionalDefault",
        read: Some(both::<fields::OptionalDefault>),
        write: None,
    },
    Subject {
        path: "fields::OptionalDefaultFunction",
        read: Some(both::<fields::OptionalDefaultFunction>),
        write: None,
    },
    Subject {
        path: "fields::OptionalBoxed",
        read: Some(both::<fields::OptionalBoxed>),
        write: None,
    },
    Subject {
        path: "fields::OptionalTwice",
        read: Some(both::<fields::OptionalTwice>),
        write: None,
    },
    Subject {
        path: "fields::OptionalUnit",
        read: Some(both::<fields::OptionalUnit>),
        write: None,
    },
    Subject {
        path: "fields::OptionalNamed",
        read: Some(both::<fields::OptionalNamed>),
        write: None,
    },
    Subject {
        path: "fields::SkippedIfEmpty",
        read: Some(both::<fields::SkippedIfEmpty>),
        write: None,
    },
    Subject {
        path: "fields::SkippedIfRequired",
        read: Some(both::<fields::SkippedIfRequired>),
        write: None,
    },
    Subject {
        path: "fields::Default1",
        read: Some(both::<fields::Default1>),
        write: None,
    },
    Subject {
        path: "fields::DefaultFunctions",
        read: Some(both::<fields::DefaultFunctions>),
        write: None,
    },
    Subject {
        path: "fields::DefaultContainer",
        read: Some(both::<fields::DefaultContainer>),
        write: None,
    },
    Subject {
        path: "fields::DefaultContainerManual",
        read: Some(both::<fields::DefaultContainerManual>),
        write: None,
    },
    Subject {
        path: "fields::DefaultContainerFunction",
        read: Some(both::<fields::DefaultContainerFunction>),
        write: None,
    },
    Subject {
        path: "fields::DefaultClosed",
        read: Some(both::<fields::DefaultClosed>),
        write: None,
    },
    Subject {
        path: "fields::Closed",
        read: Some(both::<fields::Closed>),
        write: None,
    },
    Subject {
        path: "fields::ClosedEmpty",
        read: Some(both::<fields::ClosedEmpty>),
        write: None,
    },
    Subject {
        path: "fields::ClosedSkipped",
        read: Some(both::<fields::ClosedSkipped>),
        write: None,
    },
    Subject {
        path: "fields::Skipped",
        read: Some(both::<fields::Skipped>),
        write: None,
    },
    Subject {
        path: "fields::SkippedReading",
        read: Some(both::<fields::SkippedReading>),
        write: None,
    },
    Subject {
        path: "fields::SkippedWriting",
        read: Some(both::<fields::SkippedWriting>),
        write: None,
    },
    Subject {
        path: "fields::SkippedAll",
        read: Some(both::<fields::SkippedAll>),
        write: None,
    },
    Subject {
        path: "fields::Tagged",
        read: Some(both::<fields::Tagged>),
        write: None,
    },
    Subject {
        path: "fields::TaggedRenamed",
        read: Some(both::<fields::TaggedRenamed>),
        write: None,
    },
    Subject {
        path: "fields::TaggedClosed",
        read: Some(both::<fields::TaggedClosed>),
        write: None,
    },
    Subject {
        path: "fields::Nested",
        read: Some(both::<fields::Nested>),
        write: None,
    },
    Subject {
        path: "fields::Recursive",
        read: Some(both::<fields::Recursive>),
        write: None,
    },
    Subject {
        path: "fields::MutualA",
        read: Some(both::<fields::MutualA>),
        write: None,
    },
    Subject {
        path: "fields::MutualB",
        read: Some(both::<fields::MutualB>),
        write: None,
    },
    Subject {
        path: "fields::Meaningless",
        read: Some(both::<fields::Meaningless>),
        write: None,
    },
    Subject {
        path: "fields::CowStatic",
        read: Some(both::<fields::CowStatic>),
        write: None,
    },
    Subject {
        path: "fields::Configured",
        read: Some(both::<fields::Configured>),
        write: None,
    },
    Subject {
        path: "fields::Several",
        read: Some(both::<fields::Several>),
        write: None,
    },
    Subject {
        path: "flatten::OfStruct",
        read: Some(both::<flatten::OfStruct>),
        write: None,
    },
    Subject {
        path: "flatten::OfTwo",
        read: Some(both::<flatten::OfTwo>),
        write: None,
    },
    Subject {
        path: "flatten::OfClosed",
        read: Some(both::<flatten::OfClosed>),
        write: None,
    },
    Subject {
        path: "flatten::ClosedOfStruct",
        read: Some(both::<flatten::ClosedOfStruct>),
        write: None,
    },
    Subject {
        path: "flatten::OfBoxed",
        read: Some(both::<flatten::OfBoxed>),
        write: None,
    },
    Subject {
        path: "flatten::OfNested",
        read: Some(both::<flatten::OfNested>),
        write: None,
    },
    Subject {
        path: "flatten::OfRenamed",
        read: Some(both::<flatten::OfRenamed>),
        write: None,
    },
    Subject {
        path: "flatten::Inner",
        read: Some(both::<flatten::Inner>),
        write: None,
    },
    Subject {
        path: "flatten::OfValueMap",
        read: Some(both::<flatten::OfValueMap>),
        write: None,
    },
    Subject {
        path: "flatten::OfTypedMap",
        read: Some(both::<flatten::OfTypedMap>),
        write: None,
    },
    Subject {
        path: "flatten::OfMapOnly",
        read: Some(both::<flatten::OfMapOnly>),
        write: None,
    },
    Subject {
        path: "flatten::OfJsonMap",
        read: Some(both::<flatten::OfJsonMap>),
        write: None,
    },
    Subject {
        path: "flatten::OfValue",
        read: Some(both::<flatten::OfValue>),
        write: None,
    },
    Subject {
        path: "flatten::OfStructAndMap",
        read: Some(both::<flatten::OfStructAndMap>),
        write: None,
    },
    Subject {
        path: "flatten::Choice",
        read: Some(both::<flatten::Choice>),
        write: None,
    },
    Subject {
        path: "flatten::OfExternal",
        read: Some(both::<flatten::OfExternal>),
        write: None,
    },
    Subject {
        path: "flatten::Kind",
        read: Some(both::<flatten::Kind>),
        write: None,
    },
    Subject {
        path: "flatten::OfInternal",
        read: Some(both::<flatten::OfInternal>),
        write: None,
    },
    Subject {
        path: "flatten::Content",
        read: Some(both::<flatten::Content>),
        write: None,
    },
    Subject {
        path: "flatten::OfAdjacent",
        read: Some(both::<flatten::OfAdjacent>),
        write: None,
    },
    Subject {
        path: "flatten::Either",
        read: Some(both::<flatten::Either>),
        write: None,
    },
    Subject {
        path: "flatten::OfUntagged",
        read: Some(both::<flatten::OfUntagged>),
        write: None,
    },
    Subject {
        path: "flatten::OfTwoEnums",
        read: Some(both::<flatten::OfTwoEnums>),
        write: None,
    },
    Subject {
        path: "flatten::OfUnit",
        read: Some(both::<flatten::OfUnit>),
        write: None,
    },
    Subject {
        path: "flatten::Marker",
        read: Some(both::<flatten::Marker>),
        write: None,
    },
    Subject {
        path: "flatten::OfUnitStruct",
        read: Some(both::<flatten::OfUnitStruct>),
        write: None,
    },
    Subject {
        path: "flatten::Newtype",
        read: Some(both::<flatten::Newtype>),
        write: None,
    },
    Subject {
        path: "flatten::OfNewtype",
        read: Some(both::<flatten::OfNewtype>),
        write: None,
    },
    Subject {
        path: "flatten::OfSkipped",
        read: Some(both::<flatten::OfSkipped>),
        write: None,
    },
    Subject {
        path: "flatten::OfGenericPlain",
        read: Some(both::<flatten::OfGenericPlain>),
        write: None,
    },
    Subject {
        path: "flatten::OfGenericKind",
        read: Some(both::<flatten::OfGenericKind>),
        write: None,
    },
    Subject {
        path: "flatten::OfGenericMap",
        read: Some(both::<flatten::OfGenericMap>),
        write: None,
    },
    Subject {
        path: "flatten::InVariant",
        read: Some(both::<flatten::InVariant>),
        write: None,
    },
    Subject {
        path: "flatten::InExternalVariant",
        read: Some(both::<flatten::InExternalVariant>),
        write: None,
    },
    Subject {
        path: "flatten::InUntaggedVariant",
        read: Some(both::<flatten::InUntaggedVariant>),
        write: None,
    },
    Subject {
        path: "flatten::OfTagged",
        read: Some(both::<flatten::OfTagged>),
        write: None,
    },
    Subject {
        path: "generics::PageOfPlain",
        read: Some(both::<generics::PageOfPlain>),
        write: None,
    },
    Subject {
        path: "generics::PageOfPages",
        read: Some(both::<generics::PageOfPages>),
        write: None,
    },
    Subject {
        path: "generics::TwoDefault",
        read: Some(both::<generics::TwoDefault>),
        write: None,
    },
    Subject {
        path: "generics::TwoOptions",
        read: Some(both::<generics::TwoOptions>),
        write: None,
    },
    Subject {
        path: "generics::TreeOfText",
        read: Some(both::<generics::TreeOfText>),
        write: None,
    },
    Subject {
        path: "generics::Grid3",
        read: Some(both::<generics::Grid3>),
        write: None,
    },
    Subject {
        path: "generics::ConstLength",
        read: Some(both::<generics::ConstLength>),
        write: None,
    },
    Subject {
        path: "generics::OutcomeOfPlain",
        read: Some(both::<generics::OutcomeOfPlain>),
        write: None,
    },
    Subject {
        path: "generics::Users",
        read: Some(both::<generics::Users>),
        write: None,
    },
    Subject {
        path: "generics::ReferenceToUser",
        read: Some(both::<generics::ReferenceToUser>),
        write: None,
    },
    Subject {
        path: "generics::Aliased",
        read: Some(both::<generics::Aliased>),
        write: None,
    },
    Subject {
        path: "generics::Index",
        read: Some(both::<generics::Index>),
        write: None,
    },
    Subject {
        path: "generics::NestedBool",
        read: Some(both::<generics::NestedBool>),
        write: None,
    },
    Subject {
        path: "internal::Units",
        read: Some(both::<internal::Units>),
        write: None,
    },
    Subject {
        path: "internal::One",
        read: Some(both::<internal::One>),
        write: None,
    },
    Subject {
        path: "internal::Mixed",
        read: Some(both::<internal::Mixed>),
        write: None,
    },
    Subject {
        path: "internal::OfClosed",
        read: Some(both::<internal::OfClosed>),
        write: None,
    },
    Subject {
        path: "internal::OfMap",
        read: Some(both::<internal::OfMap>),
        write: None,
    },
    Subject {
        path: "internal::OfUnits",
        read: Some(both::<internal::OfUnits>),
        write: None,
    },
    Subject {
        path: "internal::OfEnums",
        read: Some(both::<internal::OfEnums>),
        write: None,
    },
    Subject {
        path: "internal::Inner",
        read: Some(both::<internal::Inner>),
        write: None,
    },
    Subject {
        path: "internal::External",
        read: Some(both::<internal::External>),
        write: None,
    },
    Subject {
        path: "internal::Untagged",
        read: Some(both::<internal::Untagged>),
        write: None,
    },
    Subject {
        path: "internal::Adjacent",
        read: Some(both::<internal::Adjacent>),
        write: None,
    },
    Subject {
        path: "internal::Renamed",
        read: Some(both::<internal::Renamed>),
        write: None,
    },
    Subject {
        path: "internal::RenamedBoth",
        read: Some(both::<internal::RenamedBoth>),
        write: None,
    },
    Subject {
        path: "internal::Other",
        read: Some(both::<internal::Other>),
        write: None,
    },
    Subject {
        path: "internal::ClosedVariants",
        read: Some(both::<internal::ClosedVariants>),
        write: None,
    },
    Subject {
        path: "internal::SkippedVariants",
        read: Some(both::<internal::SkippedVariants>),
        write: None,
    },
    Subject {
        path: "internal::UntaggedVariant",
        read: Some(both::<internal::UntaggedVariant>),
        write: None,
    },
    Subject {
        path: "internal::OddTag",
        read: Some(both::<internal::OddTag>),
        write: None,
    },
    Subject {
        path: "internal::Recursive",
        read: Some(both::<internal::Recursive>),
        write: None,
    },
    Subject {
        path: "internal::Recursive2",
        read: Some(both::<internal::Recursive2>),
        write: None,
    },
    Subject {
        path: "internal::GenericPlain",
        read: Some(both::<internal::GenericPlain>),
        write: None,
    },
    Subject {
        path: "internal::Holds",
        read: Some(both::<internal::Holds>),
        write: None,
    },
    Subject {
        path: "known::Uuid",
        read: Some(both::<known::Uuid>),
        write: None,
    },
    Subject {
        path: "known::Url",
        read: Some(both::<known::Url>),
        write: None,
    },
    Subject {
        path: "known::Ulid",
        read: Some(both::<known::Ulid>),
        write: None,
    },
    Subject {
        path: "known::Decimal",
        read: Some(both::<known::Decimal>),
        write: None,
    },
    Subject {
        path: "known::BigDecimal",
        read: Some(both::<known::BigDecimal>),
        write: None,
    },
    Subject {
        path: "known::Bytes",
        read: Some(both::<known::Bytes>),
        write: None,
    },
    Subject {
        path: "known::ByteBuf",
        read: Some(both::<known::ByteBuf>),
        write: None,
    },
    Subject {
        path: "known::Small",
        read: Some(both::<known::Small>),
        write: None,
    },
    Subject {
        path: "known::Bounded",
        read: Some(both::<known::Bounded>),
        write: None,
    },
    Subject {
        path: "known::Either",
        read: Some(both::<known::Either>),
        write: None,
    },
    Subject {
        path: "known::Point",
        read: Some(both::<known::Point>),
        write: None,
    },
    Subject {
        path: "known::LineString",
        read: Some(both::<known::LineString>),
        write: None,
    },
    Subject {
        path: "known::Coord",
        read: Some(both::<known::Coord>),
        write: None,
    },
    Subject {
        path: "known::Polygon",
        read: Some(both::<known::Polygon>),
        write: None,
    },
    Subject {
        path: "known::ChronoUtc",
        read: Some(both::<known::ChronoUtc>),
        write: None,
    },
    Subject {
        path: "known::ChronoFixed",
        read: Some(both::<known::ChronoFixed>),
        write: None,
    },
    Subject {
        path: "known::ChronoDate",
        read: Some(both::<known::ChronoDate>),
        write: None,
    },
    Subject {
        path: "known::ChronoDateTime",
        read: Some(both::<known::ChronoDateTime>),
        write: None,
    },
    Subject {
        path: "known::ChronoTime",
        read: Some(both::<known::ChronoTime>),
        write: None,
    },
    Subject {
        path: "known::ChronoWeekday",
        read: Some(both::<known::ChronoWeekday>),
        write: None,
    },
    Subject {
        path: "known::ChronoMonth",
        read: Some(both::<known::ChronoMonth>),
        write: None,
    },
    Subject {
        path: "known::ChronoDelta",
        read: Some(both::<known::ChronoDelta>),
        write: None,
    },
    Subject {
        path: "known::TimeOffset",
        read: Some(both::<known::TimeOffset>),
        write: None,
    },
    Subject {
        path: "known::TimePrimitive",
        read: Some(both::<known::TimePrimitive>),
        write: None,
    },
    Subject {
        path: "known::TimeDate",
        read: Some(both::<known::TimeDate>),
        write: None,
    },
    Subject {
        path: "known::TimeTime",
        read: Some(both::<known::TimeTime>),
        write: None,
    },
    Subject {
        path: "known::TimeDuration",
        read: Some(both::<known::TimeDuration>),
        write: None,
    },
    Subject {
        path: "known::TimeUtcOffset",
        read: Some(both::<known::TimeUtcOffset>),
        write: None,
    },
    Subject {
        path: "known::TimeWeekday",
        read: Some(both::<known::TimeWeekday>),
        write: None,
    },
    Subject {
        path: "known::TimeMonth",
        read: Some(both::<known::TimeMonth>),
        write: None,
    },
    Subject {
        path: "known::JiffTimestamp",
        read: Some(both::<known::JiffTimestamp>),
        write: None,
    },
    Subject {
        path: "known::JiffZoned",
        read: Some(both::<known::JiffZoned>),
        write: None,
    },
    Subject {
        path: "known::JiffDate",
        read: Some(both::<known::JiffDate>),
        write: None,
    },
    Subject {
        path: "known::JiffDateTime",
        read: Some(both::<known::JiffDateTime>),
        write: None,
    },
    Subject {
        path: "known::JiffTime",
        read: Some(both::<known::JiffTime>),
        write: None,
    },
    Subject {
        path: "known::JiffSpan",
        read: Some(both::<known::JiffSpan>),
        write: None,
    },
    Subject {
        path: "known::JiffDuration",
        read: Some(both::<known::JiffDuration>),
        write: None,
    },
    Subject {
        path: "known::Maps",
        read: Some(both::<known::Maps>),
        write: None,
    },
    Subject {
        path: "manual::Text",
        read: Some(both::<manual::Text>),
        write: None,
    },
    Subject {
        path: "manual::Shown",
        read: Some(both::<manual::Shown>),
        write: None,
    },
    Subject {
        path: "manual::Delegates",
        read: Some(both::<manual::Delegates>),
        write: None,
    },
    Subject {
        path: "manual::Fields",
        read: Some(both::<manual::Fields>),
        write: None,
    },
    Subject {
        path: "manual::Level",
        read: None,
        write: Some(write::<manual::Level>),
    },
    Subject {
        path: "manual::Word",
        read: None,
        write: Some(write::<manual::Word>),
    },
    Subject {
        path: "manual::Map",
        read: None,
        write: Some(write::<manual::Map>),
    },
    Subject {
        path: "manual::Flexible",
        read: Some(both::<manual::Flexible>),
        write: None,
    },
    Subject {
        path: "manual::WrapperOfText",
        read: Some(both::<manual::WrapperOfText>),
        write: None,
    },
    Subject {
        path: "manual::WrapperOfOption",
        read: Some(both::<manual::WrapperOfOption>),
        write: None,
    },
    Subject {
        path: "manual::Holds",
        read: Some(both::<manual::Holds>),
        write: None,
    },
    Subject {
        path: "newtypes::Unit",
        read: Some(both::<newtypes::Unit>),
        write: None,
    },
    Subject {
        path: "newtypes::Nothing",
        read: Some(both::<newtypes::Nothing>),
        write: None,
    },
    Subject {
        path: "newtypes::Id",
        read: Some(both::<newtypes::Id>),
        write: None,
    },
    Subject {
        path: "newtypes::Wrapper",
        read: Some(both::<newtypes::Wrapper>),
        write: None,
    },
    Subject {
        path: "newtypes::MaybeId",
        read: Some(both::<newtypes::MaybeId>),
        write: None,
    },
    Subject {
        path: "newtypes::HoldsMaybeId",
        read: Some(both::<newtypes::HoldsMaybeId>),
        write: None,
    },
    Subject {
        path: "newtypes::Pair",
        read: Some(both::<newtypes::Pair>),
        write: None,
    },
    Subject {
        path: "newtypes::PairSkipped",
        read: Some(both::<newtypes::PairSkipped>),
        write: None,
    },
    Subject {
        path: "newtypes::PairOfOne",
        read: Some(both::<newtypes::PairOfOne>),
        write: None,
    },
    Subject {
        path: "newtypes::PairDefault",
        read: Some(both::<newtypes::PairDefault>),
        write: None,
    },
    Subject {
        path: "newtypes::PairDefaultAll",
        read: Some(both::<newtypes::PairDefaultAll>),
        write: None,
    },
    Subject {
        path: "newtypes::PairSkippedIf",
        read: Some(both::<newtypes::PairSkippedIf>),
        write: None,
    },
    Subject {
        path: "newtypes::Transparent",
        read: Some(both::<newtypes::Transparent>),
        write: None,
    },
    Subject {
        path: "newtypes::TransparentOption",
        read: Some(both::<newtypes::TransparentOption>),
        write: None,
    },
    Subject {
        path: "newtypes::TransparentPhantomString",
        read: Some(both::<newtypes::TransparentPhantomString>),
        write: None,
    },
    Subject {
        path: "newtypes::TransparentTuple",
        read: Some(both::<newtypes::TransparentTuple>),
        write: None,
    },
    Subject {
        path: "newtypes::FromInto",
        read: Some(both::<newtypes::FromInto>),
        write: None,
    },
    Subject {
        path: "newtypes::FromOption",
        read: Some(both::<newtypes::FromOption>),
        write: None,
    },
    Subject {
        path: "newtypes::HoldsFromOption",
        read: Some(both::<newtypes::HoldsFromOption>),
        write: None,
    },
    Subject {
        path: "newtypes::FromGenericBytes",
        read: Some(both::<newtypes::FromGenericBytes>),
        write: None,
    },
    Subject {
        path: "newtypes::FromOther",
        read: Some(both::<newtypes::FromOther>),
        write: None,
    },
    Subject {
        path: "newtypes::RawPoint",
        read: Some(both::<newtypes::RawPoint>),
        write: None,
    },
    Subject {
        path: "newtypes::Remote",
        read: Some(both::<newtypes::Remote>),
        write: None,
    },
    Subject {
        path: "newtypes::PhantomString",
        read: Some(both::<newtypes::PhantomString>),
        write: None,
    },
    Subject {
        path: "newtypes::PhantomWritten",
        read: Some(both::<newtypes::PhantomWritten>),
        write: None,
    },
    Subject {
        path: "newtypes::TupleOfNamed",
        read: Some(both::<newtypes::TupleOfNamed>),
        write: None,
    },
    Subject {
        path: "newtypes::NewtypeOfNewtype",
        read: Some(both::<newtypes::NewtypeOfNewtype>),
        write: None,
    },
    Subject {
        path: "newtypes::HoldsUnits",
        read: Some(both::<newtypes::HoldsUnits>),
        write: None,
    },
    Subject {
        path: "serde_with::Options",
        read: Some(both::<serde_with::Options>),
        write: None,
    },
    Subject {
        path: "serde_with::Encoded",
        read: Some(both::<serde_with::Encoded>),
        write: None,
    },
    Subject {
        path: "serde_with::Null",
        read: Some(both::<serde_with::Null>),
        write: None,
    },
    Subject {
        path: "serde_with::Many",
        read: Some(both::<serde_with::Many>),
        write: None,
    },
    Subject {
        path: "serde_with::Times",
        read: Some(both::<serde_with::Times>),
        write: None,
    },
    Subject {
        path: "serde_with::Written",
        read: None,
        write: Some(write::<serde_with::Written>),
    },
    Subject {
        path: "serde_with::SkipsNone",
        read: Some(both::<serde_with::SkipsNone>),
        write: None,
    },
    Subject {
        path: "serde_with::Both",
        read: Some(both::<serde_with::Both>),
        write: None,
    },
    Subject {
        path: "serde_with::Text",
        read: Some(both::<serde_with::Text>),
        write: None,
    },
    Subject {
        path: "std_types::Bool",
        read: Some(both::<std_types::Bool>),
        write: None,
    },
    Subject {
        path: "std_types::Char",
        read: Some(both::<std_types::Char>),
        write: None,
    },
    Subject {
        path: "std_types::Text",
        read: Some(both::<std_types::Text>),
        write: None,
    },
    Subject {
        path: "std_types::I8",
        read: Some(both::<std_types::I8>),
        write: None,
    },
    Subject {
        path: "std_types::I16",
        read: Some(both::<std_types::I16>),
        write: None,
    },
    Subject {
        path: "std_types::I32",
        read: Some(both::<std_types::I32>),
        write: None,
    },
    Subject {
        path: "std_types::I64",
        read: Some(both::<std_types::I64>),
        write: None,
    },
    Subject {
        path: "std_types::I128",
        read: Some(both::<std_types::I128>),
        write: None,
    },
    Subject {
        path: "std_types::Isize",
        read: Some(both::<std_types::Isize>),
        write: None,
    },
    Subject {
        path: "std_types::U8",
        read: Some(both::<std_types::U8>),
        write: None,
    },
    Subject {
        path: "std_types::U16",
        read: Some(both::<std_types::U16>),
        write: None,
    },
    Subject {
        path: "std_types::U32",
        read: Some(both::<std_types::U32>),
        write: None,
    },
    Subject {
        path: "std_types::U64",
        read: Some(both::<std_types::U64>),
        write: None,
    },
    Subject {
        path: "std_types::U128",
        read: Some(both::<std_types::U128>),
        write: None,
    },
    Subject {
        path: "std_types::Usize",
        read: Some(both::<std_types::Usize>),
        write: None,
    },
    Subject {
        path: "std_types::F32",
        read: Some(both::<std_types::F32>),
        write: None,
    },
    Subject {
        path: "std_types::F64",
        read: Some(both::<std_types::F64>),
        write: None,
    },
    Subject {
        path: "std_types::Unit",
        read: Some(both::<std_types::Unit>),
        write: None,
    },
    Subject {
        path: "std_types::NonZeros",
        read: Some(both::<std_types::NonZeros>),
        write: None,
    },
    Subject {
        path: "std_types::Ip",
        read: Some(both::<std_types::Ip>),
        write: None,
    },
    Subject {
        path: "std_types::Ip4",
        read: Some(both::<std_types::Ip4>),
        write: None,
    },
    Subject {
        path: "std_types::Ip6",
        read: Some(both::<std_types::Ip6>),
        write: None,
    },
    Subject {
        path: "std_types::Path",
        read: Some(both::<std_types::Path>),
        write: None,
    },
    Subject {
        path: "std_types::Duration",
        read: Some(both::<std_types::Duration>),
        write: None,
    },
    Subject {
        path: "std_types::Time",
        read: Some(both::<std_types::Time>),
        write: None,
    },
    Subject {
        path: "std_types::Range",
        read: Some(both::<std_types::Range>),
        write: None,
    },
    Subject {
        path: "std_types::RangeInclusive",
        read: Some(both::<std_types::RangeInclusive>),
        write: None,
    },
    Subject {
        path: "std_types::RangeFrom",
        read: Some(both::<std_types::RangeFrom>),
        write: None,
    },
    Subject {
        path: "std_types::RangeTo",
        read: Some(both::<std_types::RangeTo>),
        write: None,
    },
    Subject {
        path: "std_types::Bound",
        read: Some(both::<std_types::Bound>),
        write: None,
    },
    Subject {
        path: "std_types::Atomics",
        read: Some(both::<std_types::Atomics>),
        write: None,
    },
    Subject {
        path: "std_types::Times",
        read: Some(both::<std_types::Times>),
        write: None,
    },
    Subject {
        path: "untagged::Scalars",
        read: Some(both::<untagged::Scalars>),
        write: None,
    },
    Subject {
        path: "untagged::OneOrMany",
        read: Some(both::<untagged::OneOrMany>),
        write: None,
    },
    Subject {
        path: "untagged::Mixed",
        read: Some(both::<untagged::Mixed>),
        write: None,
    },
    Subject {
        path: "untagged::Overlapping",
        read: Some(both::<untagged::Overlapping>),
        write: None,
    },
    Subject {
        path: "untagged::ClosedVariants",
        read: Some(both::<untagged::ClosedVariants>),
        write: None,
    },
    Subject {
        path: "untagged::OfClosed",
        read: Some(both::<untagged::OfClosed>),
        write: None,
    },
    Subject {
        path: "untagged::SkippedVariants",
        read: Some(both::<untagged::SkippedVariants>),
        write: None,
    },
    Subject {
        path: "untagged::Renamed",
        read: Some(both::<untagged::Renamed>),
        write: None,
    },
    Subject {
        path: "untagged::OfEnums",
        read: Some(both::<untagged::OfEnums>),
        write: None,
    },
    Subject {
        path: "untagged::Units",
        read: Some(both::<untagged::Units>),
        write: None,
    },
    Subject {
        path: "untagged::Tagged",
        read: Some(both::<untagged::Tagged>),
        write: None,
    },
    Subject {
        path: "untagged::Recursive",
        read: Some(both::<untagged::Recursive>),
        write: None,
    },
    Subject {
        path: "untagged::TupleDefaults",
        read: Some(both::<untagged::TupleDefaults>),
        write: None,
    },
    Subject {
        path: "untagged::Defaults",
        read: Some(both::<untagged::Defaults>),
        write: None,
    },
    Subject {
        path: "untagged::Maybe",
        read: Some(both::<untagged::Maybe>),
        write: None,
    },
    Subject {
        path: "untagged::Holds",
        read: Some(both::<untagged::Holds>),
        write: None,
    },
    Subject {
        path: "with_modules::ChronoSeconds",
        read: Some(both::<with_modules::ChronoSeconds>),
        write: None,
    },
    Subject {
        path: "with_modules::ChronoOptions",
        read: Some(both::<with_modules::ChronoOptions>),
        write: None,
    },
    Subject {
        path: "with_modules::ChronoNaive",
        read: Some(both::<with_modules::ChronoNaive>),
        write: None,
    },
    Subject {
        path: "with_modules::ChronoWritten",
        read: Some(both::<with_modules::ChronoWritten>),
        write: None,
    },
    Subject {
        path: "with_modules::TimeRfc3339",
        read: Some(both::<with_modules::TimeRfc3339>),
        write: None,
    },
    Subject {
        path: "with_modules::TimeTimestamp",
        read: Some(both::<with_modules::TimeTimestamp>),
        write: None,
    },
    Subject {
        path: "with_modules::UuidForms",
        read: Some(both::<with_modules::UuidForms>),
        write: None,
    },
    Subject {
        path: "with_modules::Bytes",
        read: Some(both::<with_modules::Bytes>),
        write: None,
    },
    Subject {
        path: "with_modules::IndexMapSeq",
        read: Some(both::<with_modules::IndexMapSeq>),
        write: None,
    },
    Subject {
        path: "with_modules::EitherUntagged",
        read: Some(both::<with_modules::EitherUntagged>),
        write: None,
    },
    Subject {
        path: "with_modules::DoubleOption",
        read: Some(both::<with_modules::DoubleOption>),
        write: None,
    },
    Subject {
        path: "with_modules::OwnFunctions",
        read: None,
        write: Some(write::<with_modules::OwnFunctions>),
    },
    Subject {
        path: "with_modules::OwnModule",
        read: Some(both::<with_modules::OwnModule>),
        write: None,
    },
    Subject {
        path: "with_modules::FromTextIn",
        read: Some(only_read::<with_modules::FromTextIn>),
        write: None,
    },
    Subject {
        path: "with_modules::VariantWith",
        read: Some(both::<with_modules::VariantWith>),
        write: None,
    },
    Subject {
        path: "with_modules::VariantWithAdjacent",
        read: Some(both::<with_modules::VariantWithAdjacent>),
        write: None,
    },
    Subject {
        path: "with_modules::NewtypeWith",
        read: Some(both::<with_modules::NewtypeWith>),
        write: None,
    },
    Subject {
        path: "with_modules::TupleWith",
        read: Some(both::<with_modules::TupleWith>),
        write: None,
    },
];
