//! All subjects. Made by the test `generated_files_are_current`: run it with `UPDATE_ORACLE=1`.

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
        path: "pairs::Part",
        read: Some(both::<pairs::Part>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameAlias",
        read: Some(both::<pairs::FRenameAlias>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameDefault",
        read: Some(both::<pairs::FRenameDefault>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameDefaultFn",
        read: Some(both::<pairs::FRenameDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameSkip",
        read: Some(both::<pairs::FRenameSkip>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameSkipWriting",
        read: Some(both::<pairs::FRenameSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameSkipReading",
        read: Some(both::<pairs::FRenameSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameSkipIf",
        read: Some(both::<pairs::FRenameSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameWith",
        read: Some(both::<pairs::FRenameWith>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameReadWith",
        read: Some(both::<pairs::FRenameReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameFlatten",
        read: Some(both::<pairs::FRenameFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameFlattenOption",
        read: Some(both::<pairs::FRenameFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameFlattenMap",
        read: Some(both::<pairs::FRenameFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothAlias",
        read: Some(both::<pairs::FRenameBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothDefault",
        read: Some(both::<pairs::FRenameBothDefault>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothDefaultFn",
        read: Some(both::<pairs::FRenameBothDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothSkip",
        read: Some(both::<pairs::FRenameBothSkip>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothSkipWriting",
        read: Some(both::<pairs::FRenameBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothSkipReading",
        read: Some(both::<pairs::FRenameBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothSkipIf",
        read: Some(both::<pairs::FRenameBothSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothWith",
        read: Some(both::<pairs::FRenameBothWith>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothReadWith",
        read: Some(both::<pairs::FRenameBothReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothFlatten",
        read: Some(both::<pairs::FRenameBothFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothFlattenOption",
        read: Some(both::<pairs::FRenameBothFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::FRenameBothFlattenMap",
        read: Some(both::<pairs::FRenameBothFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasDefault",
        read: Some(both::<pairs::FAliasDefault>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasDefaultFn",
        read: Some(both::<pairs::FAliasDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasSkip",
        read: Some(both::<pairs::FAliasSkip>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasSkipWriting",
        read: Some(both::<pairs::FAliasSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasSkipReading",
        read: Some(both::<pairs::FAliasSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasSkipIf",
        read: Some(both::<pairs::FAliasSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasWith",
        read: Some(both::<pairs::FAliasWith>),
        write: None,
    },
    Subject {
        path: "pairs::FAliasReadWith",
        read: Some(both::<pairs::FAliasReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultSkip",
        read: Some(both::<pairs::FDefaultSkip>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultSkipWriting",
        read: Some(both::<pairs::FDefaultSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultSkipReading",
        read: Some(both::<pairs::FDefaultSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultSkipIf",
        read: Some(both::<pairs::FDefaultSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultWith",
        read: Some(both::<pairs::FDefaultWith>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultReadWith",
        read: Some(both::<pairs::FDefaultReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultFlatten",
        read: Some(both::<pairs::FDefaultFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultFlattenOption",
        read: Some(both::<pairs::FDefaultFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultFlattenMap",
        read: Some(both::<pairs::FDefaultFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultFnSkip",
        read: Some(both::<pairs::FDefaultFnSkip>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultFnSkipWriting",
        read: Some(both::<pairs::FDefaultFnSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultFnSkipReading",
        read: Some(both::<pairs::FDefaultFnSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::FDefaultFnWith",
        read: Some(both::<pairs::FDefaultFnWith>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipSkipIf",
        read: Some(both::<pairs::FSkipSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipWith",
        read: Some(both::<pairs::FSkipWith>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipReadWith",
        read: Some(both::<pairs::FSkipReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipFlatten",
        read: Some(both::<pairs::FSkipFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipFlattenOption",
        read: Some(both::<pairs::FSkipFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipFlattenMap",
        read: Some(both::<pairs::FSkipFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipWritingSkipIf",
        read: Some(both::<pairs::FSkipWritingSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipWritingWith",
        read: Some(both::<pairs::FSkipWritingWith>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipWritingReadWith",
        read: Some(both::<pairs::FSkipWritingReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipWritingFlatten",
        read: Some(both::<pairs::FSkipWritingFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipWritingFlattenOption",
        read: Some(both::<pairs::FSkipWritingFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipWritingFlattenMap",
        read: Some(both::<pairs::FSkipWritingFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipReadingSkipIf",
        read: Some(both::<pairs::FSkipReadingSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipReadingWith",
        read: Some(both::<pairs::FSkipReadingWith>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipReadingReadWith",
        read: Some(both::<pairs::FSkipReadingReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipReadingFlatten",
        read: Some(both::<pairs::FSkipReadingFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipReadingFlattenOption",
        read: Some(both::<pairs::FSkipReadingFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipReadingFlattenMap",
        read: Some(both::<pairs::FSkipReadingFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::FSkipIfReadWith",
        read: Some(both::<pairs::FSkipIfReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelRename",
        read: Some(both::<pairs::SCamelRename>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelRenameBoth",
        read: Some(both::<pairs::SCamelRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelAlias",
        read: Some(both::<pairs::SCamelAlias>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelDefault",
        read: Some(both::<pairs::SCamelDefault>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelDefaultFn",
        read: Some(both::<pairs::SCamelDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelSkip",
        read: Some(both::<pairs::SCamelSkip>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelSkipWriting",
        read: Some(both::<pairs::SCamelSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelSkipReading",
        read: Some(both::<pairs::SCamelSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelSkipIf",
        read: Some(both::<pairs::SCamelSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelWith",
        read: Some(both::<pairs::SCamelWith>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelReadWith",
        read: Some(both::<pairs::SCamelReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelFlatten",
        read: Some(both::<pairs::SCamelFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelFlattenOption",
        read: Some(both::<pairs::SCamelFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::SCamelFlattenMap",
        read: Some(both::<pairs::SCamelFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothRename",
        read: Some(both::<pairs::SAllBothRename>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothRenameBoth",
        read: Some(both::<pairs::SAllBothRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothAlias",
        read: Some(both::<pairs::SAllBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothDefault",
        read: Some(both::<pairs::SAllBothDefault>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothDefaultFn",
        read: Some(both::<pairs::SAllBothDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothSkip",
        read: Some(both::<pairs::SAllBothSkip>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothSkipWriting",
        read: Some(both::<pairs::SAllBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothSkipReading",
        read: Some(both::<pairs::SAllBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothSkipIf",
        read: Some(both::<pairs::SAllBothSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothWith",
        read: Some(both::<pairs::SAllBothWith>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothReadWith",
        read: Some(both::<pairs::SAllBothReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothFlatten",
        read: Some(both::<pairs::SAllBothFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothFlattenOption",
        read: Some(both::<pairs::SAllBothFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::SAllBothFlattenMap",
        read: Some(both::<pairs::SAllBothFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedRename",
        read: Some(both::<pairs::SClosedRename>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedRenameBoth",
        read: Some(both::<pairs::SClosedRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedAlias",
        read: Some(both::<pairs::SClosedAlias>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedDefault",
        read: Some(both::<pairs::SClosedDefault>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedDefaultFn",
        read: Some(both::<pairs::SClosedDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedSkip",
        read: Some(both::<pairs::SClosedSkip>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedSkipWriting",
        read: Some(both::<pairs::SClosedSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedSkipReading",
        read: Some(both::<pairs::SClosedSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedSkipIf",
        read: Some(both::<pairs::SClosedSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedWith",
        read: Some(both::<pairs::SClosedWith>),
        write: None,
    },
    Subject {
        path: "pairs::SClosedReadWith",
        read: Some(both::<pairs::SClosedReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultRename",
        read: Some(both::<pairs::SDefaultRename>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultRenameBoth",
        read: Some(both::<pairs::SDefaultRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultAlias",
        read: Some(both::<pairs::SDefaultAlias>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultDefault",
        read: Some(both::<pairs::SDefaultDefault>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultDefaultFn",
        read: Some(both::<pairs::SDefaultDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultSkip",
        read: Some(both::<pairs::SDefaultSkip>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultSkipWriting",
        read: Some(both::<pairs::SDefaultSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultSkipReading",
        read: Some(both::<pairs::SDefaultSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultSkipIf",
        read: Some(both::<pairs::SDefaultSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultWith",
        read: Some(both::<pairs::SDefaultWith>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultReadWith",
        read: Some(both::<pairs::SDefaultReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultFlatten",
        read: Some(both::<pairs::SDefaultFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultFlattenOption",
        read: Some(both::<pairs::SDefaultFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::SDefaultFlattenMap",
        read: Some(both::<pairs::SDefaultFlattenMap>),
        write: None,
    },
    Subject {
        path: "pairs::STagRename",
        read: Some(both::<pairs::STagRename>),
        write: None,
    },
    Subject {
        path: "pairs::STagRenameBoth",
        read: Some(both::<pairs::STagRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::STagAlias",
        read: Some(both::<pairs::STagAlias>),
        write: None,
    },
    Subject {
        path: "pairs::STagDefault",
        read: Some(both::<pairs::STagDefault>),
        write: None,
    },
    Subject {
        path: "pairs::STagDefaultFn",
        read: Some(both::<pairs::STagDefaultFn>),
        write: None,
    },
    Subject {
        path: "pairs::STagSkip",
        read: Some(both::<pairs::STagSkip>),
        write: None,
    },
    Subject {
        path: "pairs::STagSkipWriting",
        read: Some(both::<pairs::STagSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::STagSkipReading",
        read: Some(both::<pairs::STagSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::STagSkipIf",
        read: Some(both::<pairs::STagSkipIf>),
        write: None,
    },
    Subject {
        path: "pairs::STagWith",
        read: Some(both::<pairs::STagWith>),
        write: None,
    },
    Subject {
        path: "pairs::STagReadWith",
        read: Some(both::<pairs::STagReadWith>),
        write: None,
    },
    Subject {
        path: "pairs::STagFlatten",
        read: Some(both::<pairs::STagFlatten>),
        write: None,
    },
    Subject {
        path: "pairs::STagFlattenOption",
        read: Some(both::<pairs::STagFlattenOption>),
        write: None,
    },
    Subject {
        path: "pairs::CCamelClosed",
        read: Some(both::<pairs::CCamelClosed>),
        write: None,
    },
    Subject {
        path: "pairs::CCamelDefault",
        read: Some(both::<pairs::CCamelDefault>),
        write: None,
    },
    Subject {
        path: "pairs::CCamelTag",
        read: Some(both::<pairs::CCamelTag>),
        write: None,
    },
    Subject {
        path: "pairs::CAllBothClosed",
        read: Some(both::<pairs::CAllBothClosed>),
        write: None,
    },
    Subject {
        path: "pairs::CAllBothDefault",
        read: Some(both::<pairs::CAllBothDefault>),
        write: None,
    },
    Subject {
        path: "pairs::CAllBothTag",
        read: Some(both::<pairs::CAllBothTag>),
        write: None,
    },
    Subject {
        path: "pairs::CClosedDefault",
        read: Some(both::<pairs::CClosedDefault>),
        write: None,
    },
    Subject {
        path: "pairs::CClosedTag",
        read: Some(both::<pairs::CClosedTag>),
        write: None,
    },
    Subject {
        path: "pairs::CDefaultTag",
        read: Some(both::<pairs::CDefaultTag>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalSnakeRename",
        read: Some(both::<pairs::EExternalSnakeRename>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalAllBothRename",
        read: Some(both::<pairs::EExternalAllBothRename>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalFieldsRename",
        read: Some(both::<pairs::EExternalFieldsRename>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalClosedRename",
        read: Some(both::<pairs::EExternalClosedRename>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameRenameAll",
        read: Some(both::<pairs::VExternalRenameRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameAlias",
        read: Some(both::<pairs::VExternalRenameAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameSkipWriting",
        read: Some(both::<pairs::VExternalRenameSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameSkipReading",
        read: Some(both::<pairs::VExternalRenameSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameUntagged",
        read: Some(both::<pairs::VExternalRenameUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalSnakeRenameBoth",
        read: Some(both::<pairs::EExternalSnakeRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalAllBothRenameBoth",
        read: Some(both::<pairs::EExternalAllBothRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalFieldsRenameBoth",
        read: Some(both::<pairs::EExternalFieldsRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalClosedRenameBoth",
        read: Some(both::<pairs::EExternalClosedRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameBothRenameAll",
        read: Some(both::<pairs::VExternalRenameBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameBothAlias",
        read: Some(both::<pairs::VExternalRenameBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameBothSkipWriting",
        read: Some(both::<pairs::VExternalRenameBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameBothSkipReading",
        read: Some(both::<pairs::VExternalRenameBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameBothUntagged",
        read: Some(both::<pairs::VExternalRenameBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalSnakeRenameAll",
        read: Some(both::<pairs::EExternalSnakeRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalAllBothRenameAll",
        read: Some(both::<pairs::EExternalAllBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalFieldsRenameAll",
        read: Some(both::<pairs::EExternalFieldsRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalClosedRenameAll",
        read: Some(both::<pairs::EExternalClosedRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameAllAlias",
        read: Some(both::<pairs::VExternalRenameAllAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameAllSkipWriting",
        read: Some(both::<pairs::VExternalRenameAllSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameAllSkipReading",
        read: Some(both::<pairs::VExternalRenameAllSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalRenameAllUntagged",
        read: Some(both::<pairs::VExternalRenameAllUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalSnakeAlias",
        read: Some(both::<pairs::EExternalSnakeAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalAllBothAlias",
        read: Some(both::<pairs::EExternalAllBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalFieldsAlias",
        read: Some(both::<pairs::EExternalFieldsAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalClosedAlias",
        read: Some(both::<pairs::EExternalClosedAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalAliasSkipWriting",
        read: Some(both::<pairs::VExternalAliasSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalAliasSkipReading",
        read: Some(both::<pairs::VExternalAliasSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalAliasUntagged",
        read: Some(both::<pairs::VExternalAliasUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalSnakeSkipWriting",
        read: Some(both::<pairs::EExternalSnakeSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalAllBothSkipWriting",
        read: Some(both::<pairs::EExternalAllBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalFieldsSkipWriting",
        read: Some(both::<pairs::EExternalFieldsSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalClosedSkipWriting",
        read: Some(both::<pairs::EExternalClosedSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalSkipWritingUntagged",
        read: Some(both::<pairs::VExternalSkipWritingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalSnakeSkipReading",
        read: Some(both::<pairs::EExternalSnakeSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalAllBothSkipReading",
        read: Some(both::<pairs::EExternalAllBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalFieldsSkipReading",
        read: Some(both::<pairs::EExternalFieldsSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalClosedSkipReading",
        read: Some(both::<pairs::EExternalClosedSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VExternalSkipReadingUntagged",
        read: Some(both::<pairs::VExternalSkipReadingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalSnakeUntagged",
        read: Some(both::<pairs::EExternalSnakeUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalAllBothUntagged",
        read: Some(both::<pairs::EExternalAllBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalFieldsUntagged",
        read: Some(both::<pairs::EExternalFieldsUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EExternalClosedUntagged",
        read: Some(both::<pairs::EExternalClosedUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalSnakeRename",
        read: Some(both::<pairs::EInternalSnakeRename>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalAllBothRename",
        read: Some(both::<pairs::EInternalAllBothRename>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalFieldsRename",
        read: Some(both::<pairs::EInternalFieldsRename>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalClosedRename",
        read: Some(both::<pairs::EInternalClosedRename>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameRenameAll",
        read: Some(both::<pairs::VInternalRenameRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameAlias",
        read: Some(both::<pairs::VInternalRenameAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameSkipWriting",
        read: Some(both::<pairs::VInternalRenameSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameSkipReading",
        read: Some(both::<pairs::VInternalRenameSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameUntagged",
        read: Some(both::<pairs::VInternalRenameUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalSnakeRenameBoth",
        read: Some(both::<pairs::EInternalSnakeRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalAllBothRenameBoth",
        read: Some(both::<pairs::EInternalAllBothRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalFieldsRenameBoth",
        read: Some(both::<pairs::EInternalFieldsRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalClosedRenameBoth",
        read: Some(both::<pairs::EInternalClosedRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameBothRenameAll",
        read: Some(both::<pairs::VInternalRenameBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameBothAlias",
        read: Some(both::<pairs::VInternalRenameBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameBothSkipWriting",
        read: Some(both::<pairs::VInternalRenameBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameBothSkipReading",
        read: Some(both::<pairs::VInternalRenameBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameBothUntagged",
        read: Some(both::<pairs::VInternalRenameBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalSnakeRenameAll",
        read: Some(both::<pairs::EInternalSnakeRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalAllBothRenameAll",
        read: Some(both::<pairs::EInternalAllBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalFieldsRenameAll",
        read: Some(both::<pairs::EInternalFieldsRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalClosedRenameAll",
        read: Some(both::<pairs::EInternalClosedRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameAllAlias",
        read: Some(both::<pairs::VInternalRenameAllAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameAllSkipWriting",
        read: Some(both::<pairs::VInternalRenameAllSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameAllSkipReading",
        read: Some(both::<pairs::VInternalRenameAllSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalRenameAllUntagged",
        read: Some(both::<pairs::VInternalRenameAllUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalSnakeAlias",
        read: Some(both::<pairs::EInternalSnakeAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalAllBothAlias",
        read: Some(both::<pairs::EInternalAllBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalFieldsAlias",
        read: Some(both::<pairs::EInternalFieldsAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalClosedAlias",
        read: Some(both::<pairs::EInternalClosedAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalAliasSkipWriting",
        read: Some(both::<pairs::VInternalAliasSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalAliasSkipReading",
        read: Some(both::<pairs::VInternalAliasSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalAliasUntagged",
        read: Some(both::<pairs::VInternalAliasUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalSnakeSkipWriting",
        read: Some(both::<pairs::EInternalSnakeSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalAllBothSkipWriting",
        read: Some(both::<pairs::EInternalAllBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalFieldsSkipWriting",
        read: Some(both::<pairs::EInternalFieldsSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalClosedSkipWriting",
        read: Some(both::<pairs::EInternalClosedSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalSkipWritingUntagged",
        read: Some(both::<pairs::VInternalSkipWritingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalSnakeSkipReading",
        read: Some(both::<pairs::EInternalSnakeSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalAllBothSkipReading",
        read: Some(both::<pairs::EInternalAllBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalFieldsSkipReading",
        read: Some(both::<pairs::EInternalFieldsSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalClosedSkipReading",
        read: Some(both::<pairs::EInternalClosedSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VInternalSkipReadingUntagged",
        read: Some(both::<pairs::VInternalSkipReadingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalSnakeUntagged",
        read: Some(both::<pairs::EInternalSnakeUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalAllBothUntagged",
        read: Some(both::<pairs::EInternalAllBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalFieldsUntagged",
        read: Some(both::<pairs::EInternalFieldsUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EInternalClosedUntagged",
        read: Some(both::<pairs::EInternalClosedUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentSnakeRename",
        read: Some(both::<pairs::EAdjacentSnakeRename>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentAllBothRename",
        read: Some(both::<pairs::EAdjacentAllBothRename>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentFieldsRename",
        read: Some(both::<pairs::EAdjacentFieldsRename>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentClosedRename",
        read: Some(both::<pairs::EAdjacentClosedRename>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameRenameAll",
        read: Some(both::<pairs::VAdjacentRenameRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameAlias",
        read: Some(both::<pairs::VAdjacentRenameAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameSkipWriting",
        read: Some(both::<pairs::VAdjacentRenameSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameSkipReading",
        read: Some(both::<pairs::VAdjacentRenameSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameUntagged",
        read: Some(both::<pairs::VAdjacentRenameUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentSnakeRenameBoth",
        read: Some(both::<pairs::EAdjacentSnakeRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentAllBothRenameBoth",
        read: Some(both::<pairs::EAdjacentAllBothRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentFieldsRenameBoth",
        read: Some(both::<pairs::EAdjacentFieldsRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentClosedRenameBoth",
        read: Some(both::<pairs::EAdjacentClosedRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameBothRenameAll",
        read: Some(both::<pairs::VAdjacentRenameBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameBothAlias",
        read: Some(both::<pairs::VAdjacentRenameBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameBothSkipWriting",
        read: Some(both::<pairs::VAdjacentRenameBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameBothSkipReading",
        read: Some(both::<pairs::VAdjacentRenameBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameBothUntagged",
        read: Some(both::<pairs::VAdjacentRenameBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentSnakeRenameAll",
        read: Some(both::<pairs::EAdjacentSnakeRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentAllBothRenameAll",
        read: Some(both::<pairs::EAdjacentAllBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentFieldsRenameAll",
        read: Some(both::<pairs::EAdjacentFieldsRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentClosedRenameAll",
        read: Some(both::<pairs::EAdjacentClosedRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameAllAlias",
        read: Some(both::<pairs::VAdjacentRenameAllAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameAllSkipWriting",
        read: Some(both::<pairs::VAdjacentRenameAllSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameAllSkipReading",
        read: Some(both::<pairs::VAdjacentRenameAllSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentRenameAllUntagged",
        read: Some(both::<pairs::VAdjacentRenameAllUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentSnakeAlias",
        read: Some(both::<pairs::EAdjacentSnakeAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentAllBothAlias",
        read: Some(both::<pairs::EAdjacentAllBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentFieldsAlias",
        read: Some(both::<pairs::EAdjacentFieldsAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentClosedAlias",
        read: Some(both::<pairs::EAdjacentClosedAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentAliasSkipWriting",
        read: Some(both::<pairs::VAdjacentAliasSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentAliasSkipReading",
        read: Some(both::<pairs::VAdjacentAliasSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentAliasUntagged",
        read: Some(both::<pairs::VAdjacentAliasUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentSnakeSkipWriting",
        read: Some(both::<pairs::EAdjacentSnakeSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentAllBothSkipWriting",
        read: Some(both::<pairs::EAdjacentAllBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentFieldsSkipWriting",
        read: Some(both::<pairs::EAdjacentFieldsSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentClosedSkipWriting",
        read: Some(both::<pairs::EAdjacentClosedSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentSkipWritingUntagged",
        read: Some(both::<pairs::VAdjacentSkipWritingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentSnakeSkipReading",
        read: Some(both::<pairs::EAdjacentSnakeSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentAllBothSkipReading",
        read: Some(both::<pairs::EAdjacentAllBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentFieldsSkipReading",
        read: Some(both::<pairs::EAdjacentFieldsSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentClosedSkipReading",
        read: Some(both::<pairs::EAdjacentClosedSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VAdjacentSkipReadingUntagged",
        read: Some(both::<pairs::VAdjacentSkipReadingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentSnakeUntagged",
        read: Some(both::<pairs::EAdjacentSnakeUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentAllBothUntagged",
        read: Some(both::<pairs::EAdjacentAllBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentFieldsUntagged",
        read: Some(both::<pairs::EAdjacentFieldsUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EAdjacentClosedUntagged",
        read: Some(both::<pairs::EAdjacentClosedUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedSnakeRename",
        read: Some(both::<pairs::EUntaggedSnakeRename>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedAllBothRename",
        read: Some(both::<pairs::EUntaggedAllBothRename>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedFieldsRename",
        read: Some(both::<pairs::EUntaggedFieldsRename>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedClosedRename",
        read: Some(both::<pairs::EUntaggedClosedRename>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameRenameAll",
        read: Some(both::<pairs::VUntaggedRenameRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameAlias",
        read: Some(both::<pairs::VUntaggedRenameAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameSkipWriting",
        read: Some(both::<pairs::VUntaggedRenameSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameSkipReading",
        read: Some(both::<pairs::VUntaggedRenameSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameUntagged",
        read: Some(both::<pairs::VUntaggedRenameUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedSnakeRenameBoth",
        read: Some(both::<pairs::EUntaggedSnakeRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedAllBothRenameBoth",
        read: Some(both::<pairs::EUntaggedAllBothRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedFieldsRenameBoth",
        read: Some(both::<pairs::EUntaggedFieldsRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedClosedRenameBoth",
        read: Some(both::<pairs::EUntaggedClosedRenameBoth>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameBothRenameAll",
        read: Some(both::<pairs::VUntaggedRenameBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameBothAlias",
        read: Some(both::<pairs::VUntaggedRenameBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameBothSkipWriting",
        read: Some(both::<pairs::VUntaggedRenameBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameBothSkipReading",
        read: Some(both::<pairs::VUntaggedRenameBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameBothUntagged",
        read: Some(both::<pairs::VUntaggedRenameBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedSnakeRenameAll",
        read: Some(both::<pairs::EUntaggedSnakeRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedAllBothRenameAll",
        read: Some(both::<pairs::EUntaggedAllBothRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedFieldsRenameAll",
        read: Some(both::<pairs::EUntaggedFieldsRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedClosedRenameAll",
        read: Some(both::<pairs::EUntaggedClosedRenameAll>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameAllAlias",
        read: Some(both::<pairs::VUntaggedRenameAllAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameAllSkipWriting",
        read: Some(both::<pairs::VUntaggedRenameAllSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameAllSkipReading",
        read: Some(both::<pairs::VUntaggedRenameAllSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedRenameAllUntagged",
        read: Some(both::<pairs::VUntaggedRenameAllUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedSnakeAlias",
        read: Some(both::<pairs::EUntaggedSnakeAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedAllBothAlias",
        read: Some(both::<pairs::EUntaggedAllBothAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedFieldsAlias",
        read: Some(both::<pairs::EUntaggedFieldsAlias>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedClosedAlias",
        read: Some(both::<pairs::EUntaggedClosedAlias>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedAliasSkipWriting",
        read: Some(both::<pairs::VUntaggedAliasSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedAliasSkipReading",
        read: Some(both::<pairs::VUntaggedAliasSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedAliasUntagged",
        read: Some(both::<pairs::VUntaggedAliasUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedSnakeSkipWriting",
        read: Some(both::<pairs::EUntaggedSnakeSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedAllBothSkipWriting",
        read: Some(both::<pairs::EUntaggedAllBothSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedFieldsSkipWriting",
        read: Some(both::<pairs::EUntaggedFieldsSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedClosedSkipWriting",
        read: Some(both::<pairs::EUntaggedClosedSkipWriting>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedSkipWritingUntagged",
        read: Some(both::<pairs::VUntaggedSkipWritingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedSnakeSkipReading",
        read: Some(both::<pairs::EUntaggedSnakeSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedAllBothSkipReading",
        read: Some(both::<pairs::EUntaggedAllBothSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedFieldsSkipReading",
        read: Some(both::<pairs::EUntaggedFieldsSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedClosedSkipReading",
        read: Some(both::<pairs::EUntaggedClosedSkipReading>),
        write: None,
    },
    Subject {
        path: "pairs::VUntaggedSkipReadingUntagged",
        read: Some(both::<pairs::VUntaggedSkipReadingUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedSnakeUntagged",
        read: Some(both::<pairs::EUntaggedSnakeUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedAllBothUntagged",
        read: Some(both::<pairs::EUntaggedAllBothUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedFieldsUntagged",
        read: Some(both::<pairs::EUntaggedFieldsUntagged>),
        write: None,
    },
    Subject {
        path: "pairs::EUntaggedClosedUntagged",
        read: Some(both::<pairs::EUntaggedClosedUntagged>),
        write: None,
    },
    Subject {
        path: "random::T0",
        read: Some(both::<random::T0>),
        write: None,
    },
    Subject {
        path: "random::T1",
        read: Some(both::<random::T1>),
        write: None,
    },
    Subject {
        path: "random::T2",
        read: Some(both::<random::T2>),
        write: None,
    },
    Subject {
        path: "random::T3",
        read: Some(both::<random::T3>),
        write: None,
    },
    Subject {
        path: "random::T4",
        read: Some(both::<random::T4>),
        write: None,
    },
    Subject {
        path: "random::T5",
        read: Some(both::<random::T5>),
        write: None,
    },
    Subject {
        path: "random::T6",
        read: Some(both::<random::T6>),
        write: None,
    },
    Subject {
        path: "random::T7",
        read: Some(both::<random::T7>),
        write: None,
    },
    Subject {
        path: "random::T8",
        read: Some(both::<random::T8>),
        write: None,
    },
    Subject {
        path: "random::T9",
        read: Some(both::<random::T9>),
        write: None,
    },
    Subject {
        path: "random::T10",
        read: Some(both::<random::T10>),
        write: None,
    },
    Subject {
        path: "random::T11",
        read: Some(both::<random::T11>),
        write: None,
    },
    Subject {
        path: "random::T12",
        read: Some(both::<random::T12>),
        write: None,
    },
    Subject {
        path: "random::T13",
        read: Some(both::<random::T13>),
        write: None,
    },
    Subject {
        path: "random::T14",
        read: Some(both::<random::T14>),
        write: None,
    },
    Subject {
        path: "random::T15",
        read: Some(both::<random::T15>),
        write: None,
    },
    Subject {
        path: "random::T16",
        read: Some(both::<random::T16>),
        write: None,
    },
    Subject {
        path: "random::T17",
        read: Some(both::<random::T17>),
        write: None,
    },
    Subject {
        path: "random::T18",
        read: Some(both::<random::T18>),
        write: None,
    },
    Subject {
        path: "random::T19",
        read: Some(both::<random::T19>),
        write: None,
    },
    Subject {
        path: "random::T20",
        read: Some(both::<random::T20>),
        write: None,
    },
    Subject {
        path: "random::T21",
        read: Some(both::<random::T21>),
        write: None,
    },
    Subject {
        path: "random::T22",
        read: Some(both::<random::T22>),
        write: None,
    },
    Subject {
        path: "random::T23",
        read: Some(both::<random::T23>),
        write: None,
    },
    Subject {
        path: "random::T24",
        read: Some(both::<random::T24>),
        write: None,
    },
    Subject {
        path: "random::T25",
        read: Some(both::<random::T25>),
        write: None,
    },
    Subject {
        path: "random::T26",
        read: Some(both::<random::T26>),
        write: None,
    },
    Subject {
        path: "random::T27",
        read: Some(both::<random::T27>),
        write: None,
    },
    Subject {
        path: "random::T28",
        read: Some(both::<random::T28>),
        write: None,
    },
    Subject {
        path: "random::T29",
        read: Some(both::<random::T29>),
        write: None,
    },
    Subject {
        path: "random::T30",
        read: Some(both::<random::T30>),
        write: None,
    },
    Subject {
        path: "random::T31",
        read: Some(both::<random::T31>),
        write: None,
    },
    Subject {
        path: "random::T32",
        read: Some(both::<random::T32>),
        write: None,
    },
    Subject {
        path: "random::T33",
        read: Some(both::<random::T33>),
        write: None,
    },
    Subject {
        path: "random::T34",
        read: Some(both::<random::T34>),
        write: None,
    },
    Subject {
        path: "random::T35",
        read: Some(both::<random::T35>),
        write: None,
    },
    Subject {
        path: "random::T36",
        read: Some(both::<random::T36>),
        write: None,
    },
    Subject {
        path: "random::T37",
        read: Some(both::<random::T37>),
        write: None,
    },
    Subject {
        path: "random::T38",
        read: Some(both::<random::T38>),
        write: None,
    },
    Subject {
        path: "random::T39",
        read: Some(both::<random::T39>),
        write: None,
    },
    Subject {
        path: "random::T40",
        read: Some(both::<random::T40>),
        write: None,
    },
    Subject {
        path: "random::T41",
        read: Some(both::<random::T41>),
        write: None,
    },
    Subject {
        path: "random::T42",
        read: Some(both::<random::T42>),
        write: None,
    },
    Subject {
        path: "random::T43",
        read: Some(both::<random::T43>),
        write: None,
    },
    Subject {
        path: "random::T44",
        read: Some(both::<random::T44>),
        write: None,
    },
    Subject {
        path: "random::T45",
        read: Some(both::<random::T45>),
        write: None,
    },
    Subject {
        path: "random::T46",
        read: Some(both::<random::T46>),
        write: None,
    },
    Subject {
        path: "random::T47",
        read: Some(both::<random::T47>),
        write: None,
    },
    Subject {
        path: "random::T48",
        read: Some(both::<random::T48>),
        write: None,
    },
    Subject {
        path: "random::T49",
        read: Some(both::<random::T49>),
        write: None,
    },
    Subject {
        path: "random::T50",
        read: Some(both::<random::T50>),
        write: None,
    },
    Subject {
        path: "random::T51",
        read: Some(both::<random::T51>),
        write: None,
    },
    Subject {
        path: "random::T52",
        read: Some(both::<random::T52>),
        write: None,
    },
    Subject {
        path: "random::T53",
        read: Some(both::<random::T53>),
        write: None,
    },
    Subject {
        path: "random::T54",
        read: Some(both::<random::T54>),
        write: None,
    },
    Subject {
        path: "random::T55",
        read: Some(both::<random::T55>),
        write: None,
    },
    Subject {
        path: "random::T56",
        read: Some(both::<random::T56>),
        write: None,
    },
    Subject {
        path: "random::T57",
        read: Some(both::<random::T57>),
        write: None,
    },
    Subject {
        path: "random::T58",
        read: Some(both::<random::T58>),
        write: None,
    },
    Subject {
        path: "random::T59",
        read: Some(both::<random::T59>),
        write: None,
    },
    Subject {
        path: "random::T60",
        read: Some(both::<random::T60>),
        write: None,
    },
    Subject {
        path: "random::T61",
        read: Some(both::<random::T61>),
        write: None,
    },
    Subject {
        path: "random::T62",
        read: Some(both::<random::T62>),
        write: None,
    },
    Subject {
        path: "random::T63",
        read: Some(both::<random::T63>),
        write: None,
    },
    Subject {
        path: "random::T64",
        read: Some(both::<random::T64>),
        write: None,
    },
    Subject {
        path: "random::T65",
        read: Some(both::<random::T65>),
        write: None,
    },
    Subject {
        path: "random::T66",
        read: Some(both::<random::T66>),
        write: None,
    },
    Subject {
        path: "random::T67",
        read: Some(both::<random::T67>),
        write: None,
    },
    Subject {
        path: "random::T68",
        read: Some(both::<random::T68>),
        write: None,
    },
    Subject {
        path: "random::T69",
        read: Some(both::<random::T69>),
        write: None,
    },
    Subject {
        path: "random::T70",
        read: Some(both::<random::T70>),
        write: None,
    },
    Subject {
        path: "random::T71",
        read: Some(both::<random::T71>),
        write: None,
    },
    Subject {
        path: "random::T72",
        read: Some(both::<random::T72>),
        write: None,
    },
    Subject {
        path: "random::T73",
        read: Some(both::<random::T73>),
        write: None,
    },
    Subject {
        path: "random::T74",
        read: Some(both::<random::T74>),
        write: None,
    },
    Subject {
        path: "random::T75",
        read: Some(both::<random::T75>),
        write: None,
    },
    Subject {
        path: "random::T76",
        read: Some(both::<random::T76>),
        write: None,
    },
    Subject {
        path: "random::T77",
        read: Some(both::<random::T77>),
        write: None,
    },
    Subject {
        path: "random::T78",
        read: Some(both::<random::T78>),
        write: None,
    },
    Subject {
        path: "random::T79",
        read: Some(both::<random::T79>),
        write: None,
    },
    Subject {
        path: "random::T80",
        read: Some(both::<random::T80>),
        write: None,
    },
    Subject {
        path: "random::T81",
        read: Some(both::<random::T81>),
        write: None,
    },
    Subject {
        path: "random::T82",
        read: Some(both::<random::T82>),
        write: None,
    },
    Subject {
        path: "random::T83",
        read: Some(both::<random::T83>),
        write: None,
    },
    Subject {
        path: "random::T84",
        read: Some(both::<random::T84>),
        write: None,
    },
    Subject {
        path: "random::T85",
        read: Some(both::<random::T85>),
        write: None,
    },
    Subject {
        path: "random::T86",
        read: Some(both::<random::T86>),
        write: None,
    },
    Subject {
        path: "random::T87",
        read: Some(both::<random::T87>),
        write: None,
    },
    Subject {
        path: "random::T88",
        read: Some(both::<random::T88>),
        write: None,
    },
    Subject {
        path: "random::T89",
        read: Some(both::<random::T89>),
        write: None,
    },
    Subject {
        path: "random::T90",
        read: Some(both::<random::T90>),
        write: None,
    },
    Subject {
        path: "random::T91",
        read: Some(both::<random::T91>),
        write: None,
    },
    Subject {
        path: "random::T92",
        read: Some(both::<random::T92>),
        write: None,
    },
    Subject {
        path: "random::T93",
        read: Some(both::<random::T93>),
        write: None,
    },
    Subject {
        path: "random::T94",
        read: Some(both::<random::T94>),
        write: None,
    },
    Subject {
        path: "random::T95",
        read: Some(both::<random::T95>),
        write: None,
    },
    Subject {
        path: "random::T96",
        read: Some(both::<random::T96>),
        write: None,
    },
    Subject {
        path: "random::T97",
        read: Some(both::<random::T97>),
        write: None,
    },
    Subject {
        path: "random::T98",
        read: Some(both::<random::T98>),
        write: None,
    },
    Subject {
        path: "random::T99",
        read: Some(both::<random::T99>),
        write: None,
    },
    Subject {
        path: "random::T100",
        read: Some(both::<random::T100>),
        write: None,
    },
    Subject {
        path: "random::T101",
        read: Some(both::<random::T101>),
        write: None,
    },
    Subject {
        path: "random::T102",
        read: Some(both::<random::T102>),
        write: None,
    },
    Subject {
        path: "random::T103",
        read: Some(both::<random::T103>),
        write: None,
    },
    Subject {
        path: "random::T104",
        read: Some(both::<random::T104>),
        write: None,
    },
    Subject {
        path: "random::T105",
        read: Some(both::<random::T105>),
        write: None,
    },
    Subject {
        path: "random::T106",
        read: Some(both::<random::T106>),
        write: None,
    },
    Subject {
        path: "random::T107",
        read: Some(both::<random::T107>),
        write: None,
    },
    Subject {
        path: "random::T108",
        read: Some(both::<random::T108>),
        write: None,
    },
    Subject {
        path: "random::T109",
        read: Some(both::<random::T109>),
        write: None,
    },
    Subject {
        path: "random::T110",
        read: Some(both::<random::T110>),
        write: None,
    },
    Subject {
        path: "random::T111",
        read: Some(both::<random::T111>),
        write: None,
    },
    Subject {
        path: "random::T112",
        read: Some(both::<random::T112>),
        write: None,
    },
    Subject {
        path: "random::T113",
        read: Some(both::<random::T113>),
        write: None,
    },
    Subject {
        path: "random::T114",
        read: Some(both::<random::T114>),
        write: None,
    },
    Subject {
        path: "random::T115",
        read: Some(both::<random::T115>),
        write: None,
    },
    Subject {
        path: "random::T116",
        read: Some(both::<random::T116>),
        write: None,
    },
    Subject {
        path: "random::T117",
        read: Some(both::<random::T117>),
        write: None,
    },
    Subject {
        path: "random::T118",
        read: Some(both::<random::T118>),
        write: None,
    },
    Subject {
        path: "random::T119",
        read: Some(both::<random::T119>),
        write: None,
    },
    Subject {
        path: "random::T120",
        read: Some(both::<random::T120>),
        write: None,
    },
    Subject {
        path: "random::T121",
        read: Some(both::<random::T121>),
        write: None,
    },
    Subject {
        path: "random::T122",
        read: Some(both::<random::T122>),
        write: None,
    },
    Subject {
        path: "random::T123",
        read: Some(both::<random::T123>),
        write: None,
    },
    Subject {
        path: "random::T124",
        read: Some(both::<random::T124>),
        write: None,
    },
    Subject {
        path: "random::T125",
        read: Some(both::<random::T125>),
        write: None,
    },
    Subject {
        path: "random::T126",
        read: Some(both::<random::T126>),
        write: None,
    },
    Subject {
        path: "random::T127",
        read: Some(both::<random::T127>),
        write: None,
    },
    Subject {
        path: "random::T128",
        read: Some(both::<random::T128>),
        write: None,
    },
    Subject {
        path: "random::T129",
        read: Some(both::<random::T129>),
        write: None,
    },
    Subject {
        path: "random::T130",
        read: Some(both::<random::T130>),
        write: None,
    },
    Subject {
        path: "random::T131",
        read: Some(both::<random::T131>),
        write: None,
    },
    Subject {
        path: "random::T132",
        read: Some(both::<random::T132>),
        write: None,
    },
    Subject {
        path: "random::T133",
        read: Some(both::<random::T133>),
        write: None,
    },
    Subject {
        path: "random::T134",
        read: Some(both::<random::T134>),
        write: None,
    },
    Subject {
        path: "random::T135",
        read: Some(both::<random::T135>),
        write: None,
    },
    Subject {
        path: "random::T136",
        read: Some(both::<random::T136>),
        write: None,
    },
    Subject {
        path: "random::T137",
        read: Some(both::<random::T137>),
        write: None,
    },
    Subject {
        path: "random::T138",
        read: Some(both::<random::T138>),
        write: None,
    },
    Subject {
        path: "random::T139",
        read: Some(both::<random::T139>),
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
