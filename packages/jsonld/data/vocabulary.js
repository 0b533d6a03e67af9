// Made by scripts/vocabulary.ts from schema.org's release 30.0 (schemaorg-current-https.jsonld, SHA-256
// 4467fa19edcb1d7fb3c46c0adf3591b7f870c4a60b7838bdb61694fd02864cf6; https://github.com/schemaorg/schemaorg, data/releases/30.0).
// The repository's licence is Apache-2.0; schema.org states CC BY-SA 3.0 for the text of the vocabulary. Only its names and their relations are here.
// Types: name, numbers of the parents (base 36; - for none), what supersedes it. Properties: name, domains, ranges, what supersedes it.
// Prefixes are those of its context (schemaorgcontext.jsonld).
export const release = "30.0"
export const prefixes = "bibo brick cmns-cls cmns-col cmns-dt cmns-ge cmns-id cmns-loc cmns-q cmns-txt csvw dc dcam dcat dcmitype dct dcterms dctype doap eli fibo-be-corp-corp fibo-be-ge-ge fibo-be-le-cb fibo-be-le-lp fibo-be-nfp-nfp fibo-be-oac-cctl fibo-fbc-dae-dbt fibo-fbc-pas-fpas fibo-fnd-acc-cur fibo-fnd-agr-ctr fibo-fnd-arr-doc fibo-fnd-arr-lif fibo-fnd-dt-oc fibo-fnd-org-org fibo-fnd-pas-pas fibo-fnd-plc-adr fibo-fnd-plc-fac fibo-fnd-plc-loc fibo-fnd-pty-pty fibo-fnd-rel-rel fibo-pay-ps-ps foaf gleif-L1 gs1 hydra lcc-3166-1 lcc-4217 lcc-cr lcc-lr lrmoo mo odrl og org owl prof prov qb rdf rdfs sarif schema sh skos snomed sosa ssn time unece vann vcard void xsd"
export const types = `
3DModel cw
AMRadioChannel jc
APIReference n8
AboutPage pm
AcceptAction n
Accommodation hq
AccountingService 8i
AchieveAction 8
Action nj
ActionAccessSpecification b6
ActionStatusType mj
ActivateAction 4w
AddAction ob
AdministrativeArea hq
AdultEntertainment 7v
AdultOrientedEnumeration 7x
AdvertiserContentArticle 16
AggregateOffer g2
AggregateRating ji
AgreeAction jj
Airline gl
Airport 40
AlignmentObject b6
AllocateAction gn
AmpStory 5a,cw
AmusementPark 7v
AnalysisNewsArticle fo
AnatomicalStructure db
AnatomicalSystem db
AnimalShelter cc
Answer 4g
Apartment 5
ApartmentComplex kc
AppendAction b2
ApplyAction gn
ApprovedIndication di
Aquarium 40
ArchiveComponent 5a
ArchiveOrganization cc
ArriveAction ey
ArtGallery 7v
Artery or
Article 5a
AskAction 4i
AskPublicNewsArticle fo
AssessAction 8
AssignAction n
Atlas 5a
Attorney bu
Audience b6
AudioObject cw
AudioObjectSnapshot 1e
Audiobook 1e,2f
AuthenticateAction 4w
AuthorizeAction n
AutoBodyShop 1q
AutoDealer 1q
AutoPartsStore 1q,ml
AutoRental 1q
AutoRepair 1q
AutoWash 1q
AutomatedTeller 8i
AutomotiveBusiness cc
BackgroundNewsArticle fo
Bakery 8r
BankAccount 8h
BankOrCreditUnion 8i
BarOrPub 8r
Barcode ar
Beach 40
BeautySalon 9t
BedAndBreakfast cf
BedDetails b6
BedType j1
BefriendAction b8
BikeStore ml
BioChemEntity nj
Blog 5a
BlogPosting lz
BloodTest e0
BoardingPolicyType 7x
BoatReservation k6
BoatTerminal 40
BoatTrip o4
BodyMeasurementTypeEnumeration cs
BodyOfWater bo
Bone r
Book 5a
BookFormatType 7x
BookSeries 5c
BookStore ml
BookmarkAction gn
Boolean 5r
BorrowAction o0
BowlingAlley m8
BrainStructure r
Brand b6
BreadcrumbList bg
Brewery 8r
Bridge 40
BroadcastChannel b6
BroadcastEvent iw
BroadcastFrequencySpecification b6
BroadcastService lg
BrokerageAccount bc
BuddhistTemple hr
BusOrCoach op
BusReservation k6
BusStation 40
BusStop 40
BusTrip o4
BusinessAudience 1d
BusinessEntityType 7x
BusinessEvent 80
BusinessFunction 7x
BuyAction nw
CDCPMDRecord mm
CableOrSatelliteService lg
CafeOrCoffeeShop 8r
Campground 40,cf
CampingPitch 5
Canal 2d
CancelAction hs
Car op
CarUsageType 7x
Casino 7v
CategoryCode 61
CategoryCodeSet 62
CatholicChurch 3x
Cemetery 40
Certification 5a
CertificationStatusEnumeration 7x
Chapter 5a
CheckAction 8j
CheckInAction 4i
CheckOutAction 4i
CheckoutPage pm
ChemicalSubstance 24
ChildCare cc
ChildrensEvent 80
ChooseAction 19
Church hr
City d
CityHall 9h
CivicStructure hq
Claim 5a
ClaimReview kl
Class b6
Clip 5a
ClothingStore ml
Code 5a SoftwareSourceCode
Collection 5a
CollectionPage pm
CollegeOrUniversity 7d
ComedyClub 7v
ComedyEvent 80
ComicCoverArt 4f,57
ComicIssue ix
ComicSeries hd
ComicStory 5a
Comment 5a
CommentAction 4i
CommunicateAction b8
CompleteDataFeed 5p
CompoundPriceSpecification ie
ComputerLanguage b6
ComputerStore ml
ConferenceEvent 80
ConfirmAction b1
Consortium gl
ConstraintNode b6
ConsumeAction 8
ContactPage pm
ContactPoint mm
ContactPointOption 7x
Continent bo
ControlAction 8
ConvenienceStore ml
Conversation 5a
CookAction 59
Cooperative gl
Corporation gl
CorrectionComment 4g
Country d
Course 5a,br
CourseInstance 80
Courthouse 9h
CoverArt p2
CovidTestingFacility d4
CreateAction 8
CreativeWork nj
CreativeWorkSeason 5a
CreativeWorkSeries 5a,lf
Credential 5a
CreditCard cb,h1
Crematorium 40
CriticReview kl
CssSelectorType nc
CurrencyConversionService 8h
DDxElement dj
DENonprofitType fs
DanceEvent 80
DanceGroup hc
DataCatalog 5a
DataDownload cw
DataFeed 5s
DataFeedItem b6
DataType -
Dataset 5a
Date 5r
DateTime 5r
DatedMoneySpecification mm MonetaryAmount
DayOfWeek 7x
DaySpa 9t
DeactivateAction 4w
DefenceEstablishment 9h
DefinedRegion hq,mm
DefinedTerm b6
DefinedTermSet 5a
DeleteAction ob
DeliveryChargeSpecification ie
DeliveryEvent 80
DeliveryMethod 7x
Demand b6
Dentist cc,d2,dm
DepartAction ey
DepartmentStore ml
DepositAccount 1t,bc
DiagnosticLab dm
DiagnosticProcedure dn
Diet 5a,c2
DietarySupplement ig,mo
DigitalDocument 5a
DigitalDocumentPermission b6
DigitalDocumentPermissionType 7x
DigitalPlatformEnumeration 7x
DisagreeAction jj
DiscoverAction 8j
DiscussionForumPosting lz
DislikeAction jj
Distance j4
Distillery 8r
DonateAction o0
DoseSchedule dj
DownloadAction o0
DrawAction 59
Drawing 5a
DrinkAction 4r
DriveWheelConfigurationValue j1
Drug ig,mo
DrugClass db
DrugCost db
DrugCostCategory dc
DrugLegalStatus dj
DrugPregnancyCategory dc
DrugPrescriptionStatus dc
DrugStrength dj
DryCleaningOrLaundry cc
Duration j4
EUEnergyEfficiencyEnumeration 7s
EatAction 4r
EducationEvent 80
EducationalAudience 1d
EducationalOccupationalCredential 5d
EducationalOccupationalProgram b6
EducationalOrganization 40,gl
Electrician a4
ElectronicsStore ml
ElementarySchool 7d
EmailMessage eh
Embassy 9h
EmergencyService cc
EmployeeRole gm
EmployerAggregateRating i
EmployerReview kl
EmploymentAgency cc
EndorseAction jj
EndorsementRating ji
Energy j4
EnergyConsumptionDetails b6
EnergyEfficiencyEnumeration 7x
EnergyStarEnergyEfficiencyEnumeration 7s
EngineSpecification mm
EntertainmentBusiness cc
EntryPoint b6
Enumeration b6
Episode 5a
Error b4
Event nj
EventAttendanceModeEnumeration 7x
EventReservation k6
EventSeries 80,lf
EventStatusType mj
EventVenue 40
ExchangeRateSpecification mm
ExerciseAction hu
ExerciseGym m8
ExercisePlan 5a,hk
ExhibitionEvent 80
FAQPage pm
FMRadioChannel jc
FastFoodRestaurant 8r
Festival 80
FilmAction 59
FinancialIncentive b6
FinancialProduct lg
FinancialService cc
FindAction 8
FireStation 40,7j
Flight o4
FlightReservation k6
Float fv
FloorPlan b6
Florist ml
FollowAction b8
FoodEstablishment cc
FoodEstablishmentReservation k6
FoodEvent 80
FoodService lg
FulfillmentTypeEnumeration 7x
FundingAgency in
FundingScheme gl
FurnitureStore ml
Game 5a
GameAvailabilityEnumeration 7x
GamePlayMode 7x
GameServer b6
GameServerStatus mj
GardenStore ml
GasStation 1q
GatedResidenceCommunity kc
GenderType 7x
Gene 24
GeneralContractor a4
GeoCircle 9c
GeoCoordinates mm
GeoShape mm
GeospatialGeometry b6
GiveAction o0
GolfCourse m8
GovernmentBenefitsType 7x
GovernmentBuilding 40
GovernmentOffice cc
GovernmentOrganization gl
GovernmentPermit he
GovernmentService lg
Grant b6
GroceryStore ml
Guide 5a
HVACBusiness a4
Hackathon 80
HairSalon 9t
HardwareStore ml
HealthAndBeautyBusiness cc
HealthAspectEnumeration 7x
HealthClub 9t,m8
HealthInsurancePlan b6
HealthPlanCostSharingSpecification b6
HealthPlanFormulary b6
HealthPlanNetwork b6
HealthTopicContent pl
HighSchool 7d
HinduTemple hr
HobbyShop ml
HomeAndConstructionBusiness cc
HomeGoodsStore ml
Hospital 40,7j,dm
Hostel cf
Hotel cf
HotelRoom kr
House 5
HousePainter a4
HowTo 5a
HowToDirection 5a,c7
HowToItem c7
HowToSection 5a,bg,c7
HowToStep 5a,bg,c7
HowToSupply ae
HowToTip 5a,c7
HowToTool ae
HyperToc 5a
HyperTocEntry 5a
IPTCDigitalSourceEnumeration ct
ITNonprofitType fs
IceCreamShop 8r
IgnoreAction 19
ImageGallery cu
ImageObject cw
ImageObjectSnapshot ar
ImagingTest e0
IncentiveQualifiedExpenseType 7x
IncentiveStatus 7x
IncentiveType 7x
IndividualPhysician ho
IndividualProduct ig
InfectiousAgentClass dc
InfectiousDisease d6
InformAction 4i
InsertAction c
InstallAction 4r
InstantaneousEvent mm
InsuranceAgency 8i
Intangible nj
Integer fv
InteractAction 8
InteractionCounter mm
InternetCafe cc
InvestmentFund bc
InvestmentOrDeposit 8h
InviteAction 4i
Invoice b6
ItemAvailability 7x
ItemList b6
ItemListOrderType 7x
ItemPage pm
JewelryStore ml
JobPosting b6
JoinAction b8
Joint r
LakeBodyOfWater 2d
Landform hq
LandmarksOrHistoricalBuildings hq
Language b6
LearningResource 5a
LeaveAction b8
LegalForceStatus mj
LegalService cc
LegalValueLevel 7x
Legislation 5a
LegislationObject bw,cw
LegislativeBuilding 9h
LendAction o0
Library cc
LibrarySystem gl
LifestyleModification db
Ligament r
LikeAction jj
LinkRole kp
LiquorStore ml
ListItem b6
ListenAction 4r
LiteraryEvent 80
LiveBlogPosting 26
LoanOrCredit 8h
LocalBusiness gl,hq
LocationFeatureSpecification iq
Locksmith a4
LodgingBusiness cc
LodgingReservation k6
LoginAction 4w
LoseAction 7
LymphaticVessel or
Manuscript 5a
Map 5a
MapCategoryType 7x
MarryAction b8
Mass j4
MathSolver 5a
MaximumDoseSchedule 6r
MeasurementMethodEnum 7x
MeasurementTypeEnumeration 7x
MediaEnumeration 7x
MediaGallery 48
MediaManipulationRatingEnumeration 7x
MediaObject 5a
MediaReview kl
MediaReviewItem 5a
MediaSubscription b6
MedicalAudience 1d,h7
MedicalAudienceType dc
MedicalBusiness cc
MedicalCause db
MedicalClinic d2,dm
MedicalCode 3i,dj
MedicalCondition db
MedicalConditionStage dj
MedicalContraindication db
MedicalDevice db
MedicalDevicePurpose dc
MedicalEntity nj
MedicalEnumeration 7x
MedicalEvidenceLevel dc
MedicalGuideline db
MedicalGuidelineContraindication de
MedicalGuidelineRecommendation de
MedicalImagingTechnique dc
MedicalIndication db
MedicalIntangible db
MedicalObservationalStudy dx
MedicalObservationalStudyDesign dc
MedicalOrganization gl
MedicalProcedure db
MedicalProcedureType dc
MedicalRiskCalculator dq
MedicalRiskEstimator db
MedicalRiskFactor db
MedicalRiskScore dq
MedicalScholarlyArticle kz
MedicalSign dv
MedicalSignOrSymptom d6
MedicalSpecialty dc,m6
MedicalStudy db
MedicalStudyStatus dc
MedicalSymptom dv
MedicalTest db
MedicalTestPanel e0
MedicalTherapy nh
MedicalTrial dx
MedicalTrialDesign dc
MedicalWebPage pm
MedicineSystem dc
MeetingRoom kr
MemberProgram b6
MemberProgramTier b6
MensClothingStore ml
Menu 5a
MenuItem b6
MenuSection 5a
MerchantReturnEnumeration 7x
MerchantReturnPolicy b6
MerchantReturnPolicySeasonalOverride b6
Message 5a
MiddleSchool 7d
MobileApplication m0
MobilePhoneStore ml
MolecularEntity 24
MonetaryAmount mm
MonetaryAmountDistribution j3
MonetaryGrant 9m
MoneyTransfer o0
MortgageLoan cb
Mosque hr
Motel cf
Motorcycle op
MotorcycleDealer 1q
MotorcycleRepair 1q
MotorizedBicycle op
Mountain bo
MoveAction 8
Movie 5a
MovieClip 44
MovieRentalStore ml
MovieSeries 5c
MovieTheater 40,7v
MovingCompany a4
Muscle r
Museum 40
MusicAlbum fd
MusicAlbumProductionType 7x
MusicAlbumReleaseType 7x
MusicComposition 5a
MusicEvent 80
MusicGroup hc
MusicPlaylist 5a
MusicRecording 5a
MusicRelease fd
MusicReleaseFormatType 7x
MusicStore ml
MusicVenue 40
MusicVideoObject cw
NGO gl
NLNonprofitType fs
NailSalon 9t
Nerve r
NewsArticle 16
NewsMediaOrganization gl
Newspaper hd
NightClub 7v
NonprofitType 7x
Notary bu
NoteDigitalDocument 6g
Number 5r
NutritionInformation mm
Observation b6,j2
Occupation b6
OccupationalExperienceRequirements b6
OccupationalTherapy e2
OceanBodyOfWater 2d
Offer b6
OfferCatalog bg
OfferForLease g2
OfferForPurchase g2
OfferItemCondition 7x
OfferShippingDetails mm
OfficeEquipmentStore ml
OnDemandEvent iw
OnlineBusiness gl
OnlineMarketplace gc
OnlineStore ga
OpeningHoursSpecification mm
OperatingSystem m0
OpinionNewsArticle fo
Optician d2
Order b6
OrderAction nw
OrderItem mm
OrderStatus mj
Organization nj
OrganizationRole kp
OrganizeAction 8
OutletStore ml
OwnershipInfo mm
PaintAction 59
Painting 5a
PalliativeProcedure dn,e2
ParcelDelivery b6
ParentAudience h7
Park 40
ParkingFacility 40
PathologyTest e0
Patient d0,hf
PawnShop ml
PayAction nw
PaymentCard 8h,h3
PaymentChargeSpecification ie
PaymentMethod b6
PaymentMethodType 7x
PaymentService 8h,h3
PaymentStatusType mj
PeopleAudience 1d
PerformAction hu
PerformanceRole kp
PerformingArtsEvent 80
PerformingArtsTheater 40
PerformingGroup gl
Periodical 5c
Permit b6
Person nj
PetStore ml
Pharmacy d2,dm
Photograph 5a
PhotographAction 59
PhysicalActivity c2
PhysicalActivityCategory 7x
PhysicalExam dc,dn
PhysicalTherapy e2
Physician d2,dm
PhysiciansOffice ho
Place nj
PlaceOfWorship 40
PlanAction gn
Play 5a
PlayAction 8
PlayGameAction 4r
Playground 40
Plumber a4
PodcastEpisode 7y
PodcastSeason 5b
PodcastSeries 5c
PoliceStation 40,7j
PoliticalParty gl
Pond 2d
PostOffice 9i
PostalAddress 4t
PostalCodeRangeSpecification mm
Poster 5a
PreOrderAction nw
PrependAction b2
Preschool 7d
PresentationDigitalDocument 6g
PreventionIndication di
PriceComponentTypeEnumeration 7x
PriceSpecification mm
PriceTypeEnumeration 7x
Product nj
ProductCollection 47,ig
ProductGroup ig
ProductModel ig
ProfessionalService cc
ProfilePage pm
ProgramMembership b6
Project gl
PronounceableText nc
Property b6
PropertyValue mm
PropertyValueSpecification b6
Protein 24
PsychologicalTreatment nh
PublicSwimmingPool m8
PublicToilet 40
PublicationEvent 80
PublicationIssue 5a
PublicationVolume 5a
PurchaseType 7x
QAPage pm
QualitativeValue 7x
QuantitativeValue mm
QuantitativeValueDistribution mm
Quantity 5r
Question 4g
Quiz br
Quotation 5a
QuoteAction nw
RVPark 40
RadiationTherapy e2
RadioBroadcastService 2v
RadioChannel 2s
RadioClip 44
RadioEpisode 7y
RadioSeason 5b
RadioSeries 5c
RadioStation cc
Rating b6
ReactAction 19
ReadAction 4r
RealEstateAgent cc
RealEstateListing pm
ReceiveAction o0
Recipe ac
Recommendation kl
RecommendedDoseSchedule 6r
RecyclingCenter cc
RefundTypeEnumeration 7x
RegisterAction b8
RejectAction n
RentAction nw
RentalCarReservation k6
RepaymentSpecification mm
ReplaceAction ob
ReplyAction 4i
Report 16
ReportageNewsArticle fo
ReportedDoseSchedule 6r
ResearchOrganization gl
ResearchProject in
Researcher 1d
Reservation b6
ReservationPackage k6
ReservationStatusType mj
ReserveAction hs
Reservoir 2d
ResetPasswordAction 4w
Residence hq
Resort cf
Restaurant 8r
RestrictedDiet 7x
ResumeAction 4w
ReturnAction o0
ReturnFeesEnumeration 7x
ReturnLabelSourceEnumeration 7x
ReturnMethodEnumeration 7x
Review 5a
ReviewAction 19
ReviewNewsArticle 5g,fo
RiverBodyOfWater 2d
Role b6
RoofingContractor a4
Room 5
RsvpAction b1
RsvpResponseType 7x
RuntimePlatform m0
SaleEvent 80
SatiricalArticle 16
Schedule b6
ScheduleAction hs
ScholarlyArticle 16
School 7d
SchoolDistrict d
ScreeningEvent 80
Sculpture 5a
SeaBodyOfWater 2d
SearchAction 8
SearchRescueOrganization gl
SearchResultsPage pm
Season 5a CreativeWorkSeason
Seat b6
SeekToAction 8
SelfStorage cc
SellAction nw
SendAction o0
SequentialArt 2f,p2
Series b6
Service b6
ServiceChannel b6
ServicePeriod mm
ShareAction 4i
SheetMusic 5a
ShippingConditions mm
ShippingDeliveryTime mm
ShippingRateSettings mm
ShippingService mm
ShoeStore ml
ShoppingCenter cc
ShortStory 5a
SingleFamilyResidence aa
SiteNavigationElement pn
SizeGroupEnumeration 7x
SizeSpecification j1
SizeSystemEnumeration 7x
SkiResort kd,m8
SocialEvent 80
SocialMediaPosting 16
SoftwareApplication 5a
SoftwareSourceCode 5a
SolveMathAction 8
SomeProducts ig
SpeakableSpecification b6
SpecialAnnouncement 5a
Specialty 7x
SportingGoodsStore ml
SportsActivityLocation cc
SportsClub m8
SportsEvent 80
SportsOrganization gl
SportsTeam mb
SpreadsheetDigitalDocument 6g
StadiumOrArena 40,m8
State d
Statement 5a
StatisticalPopulation b6
StatisticalVariable 4q
StatusEnumeration 7x
SteeringPositionValue j1
Store cc
StructuredValue b6
SubscribeAction b8
Substance db
SubwayStation 40
Suite 5
SuperficialAnatomy db
SurgicalProcedure dn
SuspendAction 4w
Syllabus br
Synagogue hr
TVClip 44
TVEpisode 7y
TVSeason 5a,5b
TVSeries 5a,5c
Table pn
TakeAction o0
TattooParlor 9t
Taxi lg TaxiService
TaxiReservation k6
TaxiService lg
TaxiStand 40
Taxon nj
TechArticle 16
TelevisionChannel 2s
TelevisionStation cc
TennisComplex m8
Text 5r
TextDigitalDocument 6g
TextObject cw
TheaterEvent 80
TheaterGroup hc
TherapeuticProcedure dn
Thesis 5a
Thing -
Ticket b6
TieAction 7
TierBenefitEnumeration 7x
Time 5r
TipAction nw
TireShop ml
TouristAttraction hq
TouristDestination hq
TouristInformationCenter cc
TouristTrip o4
ToyStore ml
TrackAction 8j
TradeAction 8
TrainReservation k6
TrainStation 40
TrainTrip o4
TransferAction 8
TravelAction ey
TravelAgency cc
TreatmentIndication di
Trip b6
TypeAndQuantityNode mm
UKNonprofitType fs
URL nc
USNonprofitType fs
UnRegisterAction b8
UnitPriceSpecification ie
UpdateAction 8
UseAction 4r
UserBlocks oh InteractionCounter
UserCheckins oh InteractionCounter
UserComments oh InteractionCounter
UserDownloads oh InteractionCounter
UserInteraction 80 InteractionCounter
UserLikes oh InteractionCounter
UserPageVisits oh InteractionCounter
UserPlays oh InteractionCounter
UserPlusOnes oh InteractionCounter
UserReview kl
UserTweets oh InteractionCounter
VacationRental cf
Vehicle ig
Vein or
Vessel r
VeterinaryCare dm
VideoGallery cu
VideoGame 8z,m0
VideoGameClip 44
VideoGameSeries 5c
VideoObject cw
VideoObjectSnapshot ox
ViewAction 4r
VirtualLocation b6
VisualArtsEvent 80
VisualArtwork 5a
VitalSign du
Volcano bo
VoteAction 3w
WPAdBlock pn
WPFooter pn
WPHeader pn
WPSideBar pn
WantAction jj
WarrantyPromise mm
WarrantyScope 7x
WatchAction 4r
Waterfall 2d
WearAction oc
WearableMeasurementTypeEnumeration cs
WearableSizeGroupEnumeration lu
WearableSizeSystemEnumeration lw
WebAPI lg
WebApplication m0
WebContent 5a
WebPage 5a
WebPageElement 5a
WebSite 5a
WholesaleStore ml
WinAction 7
Winery 8r
WorkBasedProgram 7c
WorkersUnion gl
WriteAction 59
XPathType nc
Zoo 40
`
export const properties = `
about 3m,4i,5a,61,62,80 nj
abridged 2f 2k
abstract 5a nc
accelerationTime op j2
acceptedAnswer j5 u,bg
acceptedOffer gh g2
acceptedPaymentMethod 67,g2,gl cb,h3,nc
acceptsReservations 8r 2k,nc,o7
accessCode 65 nc
accessMode 5a nc
accessModeSufficient 5a bg
accessibilityAPI 5a nc
accessibilityControl 5a nc
accessibilityFeature 5a nc
accessibilityHazard 5a nc
accessibilitySummary 5a nc
accommodationCategory 5 nc
accommodationFloorPlan 5,kc 8o
accountId be nc
accountMinimumInflow 1t em
accountOverdraftLimit 1t em
accountablePerson 5a hf
acquireLicensePage 5a 5a,o7
acquiredFrom gp gl,hf
acrissCode 2y,3f nc
actionAccessibilityRequirement 4r 9
actionApplication 7w m0
actionOption 3w nc,nj
actionPlatform 7w 6j,nc,o7
actionProcess 8 ac
actionStatus 8 a
actionableFeedbackPolicy fp,gl 5a,o7
activeIngredient 6f,6x,74,mo nc
activityDuration 89 76,j2
activityFrequency 89 j2,nc
actor 44,5b,7y,80,ez,f2,i0,jg,mz,ou,ow,ox hc,hf
actors 44,7y,ez,f2,jg,mz,ou,ow,ox hf actor
addOn g2 g2
additionalName hf nc
additionalNumberOfGuests ks fv
additionalProperty ef,g2,hq,ig,j1,j2 iq
additionalType nj nc,o7
additionalVariable 89 nc
address 9b,9c,gl,hf,hq i5,nc
addressCountry 60,9b,9c,i5 53,nc
addressLocality i5 nc
addressRegion 60,i5 d,nc
administrationRoute 6x nc
advanceBookingRequirement 67,g2 j2
adverseOutcome d9,nh db
affectedBy e0 6x
affiliation hf gl
afterMedia ad cw,o7
agent 8 gl,hf
agentInteractionStatistic gl,hf b9
aggregateElement bg nj
aggregateRating 2o,5a,80,g2,gl,hq,ig,lg i
aircraft 8l nc,op
album fc f7
albumProductionType f7 f8
albumRelease f7 ff
albumReleaseType f7 f9
albums fc f7 album
alcoholWarning 6x nc
algorithm ds nc
alignmentType m nc
alternateName nj nc
alternativeHeadline 5a nc
alternativeOf 98 98
alumni 7d,gl hf
alumniOf hf 7d,gl
amenityFeature 5,8o,cf,hq cd
amount 5v,bc,cb,eo,ep em,fv
amountOfThisGood o5 fv
announcementLocation m5 40,cc
annualPercentageRate 8h fv,j2
answerCount j5 b7
answerExplanation u 4g,pl
antagonist f5 f5
appearance 41 5a
applicableCountry ef 53,nc
applicableLocation 6z,71 d
applicantLocationRequirements bk d
application 7w m0 actionApplication
applicationCategory m0 nc,o7
applicationContact bk 4t
applicationDeadline 7c 5t,nc
applicationStartDate 7c 5t
applicationSubCategory m0 nc,o7
applicationSuite m0 nc
appliesToDeliveryMethod 64,h2 66
appliesToPaymentMethod h2 h3
archiveHeld 12 11
archivedAt 5a o7,pm
area 2v hq serviceArea
areaServed 4t,64,67,8g,g2,gl,lg d,9c,hq,nc
arrivalAirport 8l l
arrivalBoatTerminal 2b 2a
arrivalBusStop 32 30,31
arrivalGate 8l nc
arrivalPlatform nz nc
arrivalStation nz ny
arrivalTerminal 8l nc
arrivalTime o4 5u,nn
artEdition p2 b7,nc
artMedium p2 nc,o7
arterialBranch 15 r
artform p2 nc,o7
articleBody 16 nc
articleSection 16 nc
artist 4d,4f,p2 hf
artworkSurface p2 nc,o7
asin 67,g2,ig nc,o7
aspect e5 nc mainContentOfPage
assembly 2 nc executableLibraryName
assemblyVersion 2 nc
assesses 5a,79,br 61,nc
associatedAnatomy d6,hk r,s,mr
associatedArticle cw fo
associatedClaimReview kl kl
associatedDisease 24 d6,iq,o7
associatedMedia 5a,ak,al cw
associatedMediaReview kl kl
associatedPathophysiology r,s,mr nc
associatedReview kl kl
athlete mc hf
attendee 80 gl,hf
attendees 80 gl,hf attendee
audience 5a,80,cf,hu,ig,lg 1d
audienceType 1d nc
audio 5a 1e,44,fe
auditDate 3m 5t,5u
authenticator cz gl
author 5a,ji gl,hf
availability 67,g2 bf
availabilityEnds 9,67,g2 5t,5u,nn
availabilityStarts 9,67,g2 5t,5u,nn
availableAtOrFrom 67,g2 hq
availableChannel lg lh
availableDeliveryMethod 67,g2 66
availableFrom 65 5u
availableIn 74 d
availableLanguage 4t,54,cf,lh,nq bq,nc
availableOnDevice m0 nc
availableService a6,d4,ho dn,e0,e2
availableStrength 6x 74
availableTest 6c e0
availableThrough 65 5u
award 5a,gl,hf,ig,lg nc
awards 5a,gl,hf,ig nc award
awayTeam ma hf,mc
backstory 16 5a,nc
bankAccountType 1t nc,o7
baseSalary 7k,bk em,fv,ie
bccRecipient eh 4t,gl,hf
bed 5,a9,mq 20,21,nc
beforeMedia ad cw,o7
beneficiaryBank ep 1u,nc
benefits bk nc jobBenefits
benefitsSummaryUrl 9w o7
bestRating ji fv,nc
billingAddress gh i5
billingDuration oa 76,fv,j2
billingIncrement oa fv
billingPeriod be 76
billingStart oa fv
bioChemInteraction 24 24
bioChemSimilarity 24 24
biologicalRole 24 61
biomechnicalClass bm nc
birthDate hf 5t
birthPlace hf hq
bitrate cw nc
blogPost 25 26
blogPosts 25 26 blogPost
bloodSupply f5 or
boardingGroup 8m nc
boardingPolicy k,8l 28
bodyLocation r,dn nc
bodyType op j1,nc,o7
bookEdition 2f nc
bookFormat 2f 2g
bookingAgent k6 gl,hf broker
bookingTime k6 5u
borrower bz hf
box 9c nc
branch fn r arterialBranch
branchCode hq nc
branchOf cc gl parentOrganization
brand gl,hf,ig,lg 2o,gl
breadcrumb pm 2p,nc
breastfeedingWarning 6x nc
broadcastAffiliateOf 2v gl
broadcastChannelId 2s nc
broadcastDisplayName 2v nc
broadcastFrequency 2s,2v 2u,nc
broadcastFrequencyValue 2u fv,j2
broadcastOfEvent 2t 80
broadcastServiceTier 2s nc
broadcastSignalModulation 2u j1,nc
broadcastSubChannel 2u nc
broadcastTimezone 2v nc
broadcaster 2v gl
broker be,gh,k6,lg gl,hf
browserRequirements pk nc
busName 32 nc
busNumber 32 nc
businessDays li,lm 5w,gd
businessFunction 67,g2,o5 36
buyer lc gl,hf
byArtist f7,fe fc,hf
byDay kx 5w,nc
byMonth kx b7
byMonthDay kx b7
byMonthWeek kx b7
callSign 2v,hf,op nc
calories fw 7q
candidate p5 hf
caption 1e,ar,ox cw,nc
carbohydrateContent fw co
cargoVolume op j2
carrier 8l,gt gl provider
carrierRequirements ej nc
cashBack h1 2k,fv
catalog 5s 5n includedInDataCatalog
catalogNumber ff nc
category 9,9o,be,g2,hk,ig,jp,lg,m5 3i,hl,nc,nj,o7
cause d6 d3
causeOf d3 db
ccRecipient eh 4t,gl,hf
certificationIdentification 3m 61,nc
certificationRating 3m ji
certificationStatus 3m 3n
character 5a hf
characterAttribute 8z,ow nj
characterName h9 nc
cheatCode ou,ow 5a
checkinTime cf,cg 5u,nn
checkoutPageURLTemplate g2 nc
checkoutTime cf,cg 5u,nn
chemicalComposition 3t nc
chemicalRole 3t,el 61
childMaxAge gu fv
childMinAge gu fv
childTaxon n7 n7,nc,o7
children hf hf
cholesterolContent fw co
circle 9c nc
citation 5a 5a,nc
claimInterpreter 41 gl,hf
claimReviewed 42 nc
clincalPharmacology 6x nc clinicalPharmacology
clinicalPharmacology 6x nc
clipNumber 44 b7,nc
closes gd nn
coach mc hf
code db d5
codeRepository m1 o7
codeSampleType m1 nc
codeValue 3i,d5 nc
codingSystem d5 nc
colleague hf hf,o7
colleagues hf hf colleague
collection ob nj targetCollection
collectionSize 47 b7
color ig nc
colorSwatch ig ar,o7
colorist 4d,4f,p2 hf
comment 5a,ks 4g
commentCount 5a b7
commentText of nc
commentTime of 5t,5u
companyRegistration gl 3m
competencyRequired 7b,br 61,nc,o7
competitor ma hf,mc
composer 80,fa gl,hf
comprisedOf s r,s
conditionsOfAccess 5a nc
confirmationNumber be,gh nc
connectedTo r r
constraintProperty 4q ip,o7
contactOption 4t 4u
contactPoint 9w,gl,hf 4t
contactPoints gl,hf 4t contactPoint
contactType 4t nc
contactlessPayment h1 2k
containedIn hq hq containedInPlace
containedInPlace hq hq
containsPlace hq hq
containsSeason jg,mz,ow 5b
contentLocation 5a hq
contentRating 5a ji,nc
contentReferenceTime 5a 5u
contentSize cw nc
contentType 7w nc
contentUrl cw o7
contraindication d9,e2 d8,nc
contributor 5a,80 gl,hf
cookTime jo 76
cookingMethod jo nc
copyrightHolder 5a gl,hf
copyrightNotice 5a nc
copyrightYear 5a fv
correction 5a 52,nc,o7
correctionsPolicy fp,gl 5a,o7
costCategory 6z 70
costCurrency 6z nc
costOrigin 6z nc
costPerUnit 6z fv,j1,nc
countriesNotSupported m0 nc
countriesSupported m0 nc
countryOfAssembly ig nc
countryOfLastProcessing ig nc
countryOfOrigin 5a,ez,ig,mx,my,mz 53
course 87 hq exerciseCourse
courseCode 54 nc
courseMode 55 nc,o7
coursePrerequisites 54 m,54,nc
courseSchedule 55 kx
courseWorkload 55 nc
coverageEndTime ca 5u
coverageStartTime ca 5u
creativeWorkStatus 5a 61,nc
creator 5a,of gl,hf
credentialCategory 5d 61,nc,o7
creditText 5a nc
creditedTo ff gl,hf
cssSelector m4,pn 5h
currenciesAccepted cc nc
currency 5v,86,cb,em,en nc
currentExchangeRate 86 oa
customer be,gh gl,hf
customerRemorseReturnFees ef ki
customerRemorseReturnLabelSource ef kj
customerRemorseReturnShippingFeesAmount ef em
cutoffTime li,lm nn
cvdCollectionDate 38 5u,nc
cvdFacilityCounty 38 nc
cvdFacilityId 38 nc
cvdNumBeds 38 fv
cvdNumBedsOcc 38 fv
cvdNumC19Died 38 fv
cvdNumC19HOPats 38 fv
cvdNumC19HospPats 38 fv
cvdNumC19MechVentPats 38 fv
cvdNumC19OFMechVentPats 38 fv
cvdNumC19OverflowPats 38 fv
cvdNumICUBeds 38 fv
cvdNumICUBedsOcc 38 fv
cvdNumTotBeds 38 fv
cvdNumVent 38 fv
cvdNumVentUse 38 fv
data b4 nj
dataFeedElement 5p 5q,nc,nj
dataset 5n 5s
datasetTimeInterval 5s 5u temporalCoverage
dateCreated 5a,5q 5t,5u
dateDeleted 5q 5t,5u
dateIssued nk 5t,5u
dateModified 5a,5q 5t,5u
datePosted 38,bk,jm,m5 5t,5u
datePublished 3m,5a 5t,5u
dateRead eh 5t,5u
dateReceived eh 5u
dateSent eh 5u
dateVehicleFirstRegistered op 5t
dateline fo nc
dayOfWeek 7c,gd 5w
deathDate hf 5t
deathPlace hf hq
defaultValue ir nc,nj
deliveryAddress gt i5
deliveryLeadTime 67,g2 j2
deliveryMethod gi,jn,ld,nv 66
deliveryStatus gt 65
deliveryTime g7 lm
department gl gl
departureAirport 8l l
departureBoatTerminal 2b 2a
departureBusStop 32 30,31
departureGate 8l nc
departurePlatform nz nc
departureStation nz ny
departureTerminal 8l nc
departureTime o4 5u,nn
dependencies n8 nc
depth g7,ig,ll,p2 6o,j2
description nj nc,ne
device m0 nc availableOnDevice
diagnosis 5j,gy d6
diagram r ar
diet 87 6e
dietFeatures 6e nc
differentialDiagnosis d6 5j
digitalSourceType 5a am
directApply bk 2k
director 44,5b,7y,80,ez,f2,jg,mz,ou,ow,ox hf
directors 44,7y,ez,f2,jg,mz,ou,ow,ox hf director
disambiguatingDescription nj nc
discount gh fv,nc
discountCode gh nc
discountCurrency gh nc
discusses of 5a
discussionUrl 5a o7
diseasePreventionInfo m5 o7,pl
diseaseSpreadStatistics m5 5s,fx,o7,pl
displayLocation 5a,ig hq
dissolutionDate gl 5t
distance 87,o1 6o
distinguishingSign 5j dv
distribution 5s 5o
diversityPolicy fp,gl 5a,o7
diversityStaffingReport fp,gl 16,o7
documentation pj 5a,o7
doesNotShip g7,ll,ln 2k
domainIncludes ip 43
domiciledMortgage eq 2k
doorTime 80 5u,nn
dosageForm 6x nc
doseSchedule 6x,nh 6r
doseUnit 6r nc
doseValue 6r fv,j1
downPayment jx em,fv
downloadUrl m0 o7
downvoteCount 4g b7
drainsTo oq or
driveWheelConfiguration op 6w,nc
dropoffLocation jw hq
dropoffTime jw 5u
drug 6y,d6,gy,nh 6x
drugClass 6x 6y
drugUnit 6x,6z nc
duns gl,hf nc
duplicateTherapy e2 e2
duration 1g,7y,80,cw,ez,fe,ff,j3,kx,li 76,j2
durationOfWarranty pb j2
duringMedia ad cw,o7
earlyPrepaymentPenalty jx em
editEIDR 5a nc,o7
editor 5a hf
eduQuestionType j5,m2 nc
educationRequirements bk,fy 7b,nc
educationalAlignment 5a,br m
educationalCredentialAwarded 54,7c 7b,nc,o7
educationalFramework m nc
educationalLevel 5a,79,7b,br 61,nc,o7
educationalProgramMode 7c nc,o7
educationalRole 7a nc
educationalUse 5a,br 61,nc
elevation 9b,9c fv,nc
eligibilityToWorkRequirement bk nc
eligibleCustomerType 67,g2 34
eligibleDuration 67,g2 j2
eligibleQuantity 67,g2,ie j2
eligibleRegion 9,64,67,g2 9c,hq,nc
eligibleTransactionVolume 67,g2,ie ie
eligibleWithSupplier 8g gl
email 4t,gl,hf nc
embedUrl cw o7
embeddedTextCaption 1e,ar,ox nc
emissionsCO2 op fv
employee gl hf
employees gl hf employee
employerOverview bk nc
employmentType bk nc
employmentUnit bk gl
encodesBioChemEntity 98 24
encodesCreativeWork cw 5a
encoding 5a cw
encodingFormat 5a,cw nc,o7
encodingType 7w nc
encodings 5a cw encoding
endDate 5b,5c,5v,7c,80,eg,kp,kx 5t,5u
endOffset 44 al,fv
endTime 8,8s,b9,cw,kx 5u,nn
endorsee 7o gl,hf
endorsers 6e gl,hf
energyEfficiencyScaleMax 7r 77
energyEfficiencyScaleMin 7r 77
engineDisplacement 7u j2
enginePower 7u j2
engineType 7u j1,nc,o7
entertainmentBusiness h8 7v
epidemiology d6,hk nc
episode 5b,jg,mz,ow 7y
episodeNumber 7y b7,nc
episodes 5b,jg,mz,ow 7y episode
equal j1 j1
error 8 nj
errorCode 7z 61,b7,mj,nc
estimatedCost ac,ah em,nc
estimatedFlightDuration 8l 76,nc
estimatedSalary bk,fy em,en,fv
estimatesRiskOf dq db
ethicsPolicy fp,gl 5a,o7
event b1,bd,bl,bs,gl,hq,hu 80
eventAttendanceMode 80 81
eventSchedule 80 kx
eventStatus 80 84
events gl,hq 80 event
evidenceLevel de dd
evidenceOrigin de nc
exampleOfWork 5a 5a
exceptDate kx 5t,5u
exchangeRateSpread 86 em,fv
executableLibraryName 2 nc
exerciseCourse 87 hq
exercisePlan 87 89
exerciseRelatedDiet 87 6e
exerciseType 87,89 nc
exifData ar iq,nc
expectedArrivalFrom gt 5t,5u
expectedArrivalUntil gt 5t,5u
expectedPrognosis d6 nc
expectsAcceptanceOf 9,4r,cz g2
experienceInPlaceOfEducation bk 2k
experienceRequirements bk,fy fz,nc
expertConsiderations 6e nc
expires 3m,5a 5t,5u
expressedIn 98 r,s,24,61
extendedAddress i5 nc
familyName hf nc
fatContent fw co
faxNumber 4t,gl,hf,hq nc
featureList m0 nc,o7
feesAndCommissionsSpecification 8h,8i nc,o7
fiberContent fw co
fileFormat 5a nc,o7 encodingFormat
fileSize m0 nc
financialAidEligible 54,7c 61,nc
firstAppearance 41 5a
firstPerformance fa 80
flightDistance 8l 6o,nc
flightNumber 8l nc
floorLevel 5,cc,kc nc
floorLimit h1 em
floorSize 5,8o j2
followee 8q gl,hf
follows hf hf
followup dn nc
foodEstablishment 4z 8r,hq
foodEvent 4z 8t
foodWarning 6x nc
founder gl gl,hf
founders gl hf founder
foundingDate gl 5t
foundingLocation gl hq
free iw 2k isAccessibleForFree
freeShippingThreshold ln 64,em
frequency 6r nc
fromLocation 87,ey,o0 hq
fuelCapacity op j2
fuelConsumption op j2
fuelEfficiency op j2
fuelType 7u,op j1,nc,o7
fulfillmentType lo 8v
functionalClass bm db,nc
fundedItem 9m 24,5a,80,db,gl,hf,ig
funder 5a,80,9m,eo,gl,hf gl,hf
funding 24,5a,80,db,gl,hf,ig 9m
game 92 ou
gameAvailabilityType hv 90,nc
gameEdition ou nc
gameItem 8z,ow nj
gameLocation 8z,ow hq,i5,o7
gamePlatform ou,ow nc,nj,o7
gameServer ou 92
gameTip ou 5a
gender hf,mc 97,nc
genre 2s,5a,fc 61,nc,o7
geo hq 9b,9c
geoContains 9d,hq 9d,hq
geoCoveredBy 9d,hq 9d,hq
geoCovers 9d,hq 9d,hq
geoCrosses 9d,hq 9d,hq
geoDisjoint 9d,hq 9d,hq
geoEquals 9d,hq 9d,hq
geoIntersects 9d,hq 9d,hq
geoMidpoint 9a 9b
geoOverlaps 9d,hq 9d,hq
geoRadius 9a 6o,fv,nc
geoTouches 9d,hq 9d,hq
geoWithin 9d,hq 9d,hq
geographicArea 1d d
gettingTestedInfo m5 o7,pl
givenName hf nc
globalLocationNumber gl,hf,hq nc
governmentBenefitsInfo m5 9l
gracePeriod cb 76
grantee 6h 1d,4t,gl,hf
greater j1 j1
greaterOrEqual j1 j1
gtin 67,g2,ig nc,o7
gtin12 67,g2,ig nc
gtin13 67,g2,ig nc
gtin14 67,g2,ig nc
gtin8 67,g2,ig nc
guideline db de
guidelineDate de 5t
guidelineSubject de db
handlingTime lm,lo j2,li
hasAdultConsideration g2,ig f
hasBioChemEntityPart 24 24
hasBioPolymerSequence 98,is nc
hasBroadcastChannel 2v 2s
hasCategoryCode 3j 3i
hasCertification gl,hf,hq,ig,lg 3m
hasCourse 7c 54
hasCourseInstance 54 55
hasCredential gl,hf 5d
hasDefinedTerm 62,n7 61
hasDeliveryMethod 65,gt 66
hasDigitalDocumentPermission 6g 6h
hasDriveThroughService hq 2k
hasEnergyConsumptionDetails ig 7r
hasEnergyEfficiencyCategory 7r 7s
hasGS1DigitalLink g2,gl,hq,ig o7
hasHealthAspect a0 9u
hasMap hq cl,o7
hasMeasurement 3m,g2,ig,lv j2
hasMemberProgram gl e8
hasMenu 8r eb,nc,o7
hasMenuItem eb,ed ec
hasMenuSection eb,ed ed
hasMerchantReturnPolicy g2,gl,ig ef
hasMolecularFunction 24 61,iq,o7
hasOccupation hf fy
hasOfferCatalog gl,hf,lg g3
hasPOS gl,hf hq
hasPart 5a 5a
hasParticipationOffer 80 g2
hasRepresentation 24 iq,nc,o7
hasShippingService g7,gl lo
hasSponsorshipOffer 80 g2
hasStore gb gc
hasTierBenefit e9 nm
hasTierRequirement e9 5e,em,nc,oa
hasTiers e8 e9
hasVariant ii ig
headline 5a nc
healthCondition dx,gy,h7 d6
healthPlanCoinsuranceOption 9x nc
healthPlanCoinsuranceRate 9x fv
healthPlanCopay 9x ie
healthPlanCopayOption 9x nc
healthPlanCostSharing 9y,9z 2k,9x
healthPlanDrugOption 9w nc
healthPlanDrugTier 9w,9y nc
healthPlanId 9w nc
healthPlanMarketingUrl 9w o7
healthPlanNetworkId 9z,dm nc
healthPlanNetworkTier 9z nc
healthPlanPharmacyCategory 9x nc
healthcareReportingData a6 38,5s
height cw,g7,hf,ig,ll,p2 6o,j2
highPrice h fv,nc
hiringOrganization bk gl,hf
holdingArchive 11 12
homeLocation hf 4t,hq
homeTeam ma hf,mc
honorificPrefix hf nc
honorificSuffix hf nc
hospitalAffiliation ho a6
hostingOrganization e8,im gl
hoursAvailable 4t,cd,lg gd
howPerformed dn nc
httpMethod 7w nc
iataCode k,l nc
icaoCode l nc
identifier nj iq,nc,o7
identifyingExam du hm
identifyingTest du e0
illustrator 2f hf
image nj ar,o7
imagingTechnique at dh
inAlbum fe f7
inBroadcastLineup 2s 39
inChI el nc
inChIKey el nc
inCodeSet 3i 3j,o7
inDefinedTermSet 61 62,o7
inLanguage 2v,4i,5a,80,c5,io,pu bq,nc
inPlaylist fe fd
inProductGroupWithID ig nc
inStoreReturnsOffered ef 2k
inSupportOf ni nc
incentiveAmount 8g cb,j2,oa
incentiveCompensation bk nc
incentiveStatus 8g av
incentiveType 8g aw
incentives bk nc incentiveCompensation
incentivizedItem 8g 61,ig
includedComposition fa fa
includedDataCatalog 5s 5n includedInDataCatalog
includedInDataCatalog 5s 5n
includedInHealthInsurancePlan 6x 9w
includedRiskFactor dq dr
includesAttraction nr nq
includesHealthPlanFormulary 9w 9y
includesHealthPlanNetwork 9w 9z
includesObject 67,g2,ih o5
incomeLimit 8g em,nc
increasesRiskOf dr db
industry bk 61,nc
ineligibleRegion 9,64,67,cw,g2 9c,hq,nc
infectiousAgent b0 nc
infectiousAgentClass b0 az
ingredients jo nc recipeIngredient
inker 4d,4f,p2 hf
insertion f5 r
installUrl m0 o7
instructor 55 hf
instrument 8 nj
intensity 89 j2,nc
interactingDrug 6x 6x
interactionCount - - interactionStatistic
interactionService b9 m0,po
interactionStatistic 5a,gl,hf b9
interactionType b9 8
interactivityType 5a nc
interestRate 8h fv,j2
interpretedAsClaim 5a,cw 41
inventoryLevel 67,g2,m3 j2
inverseOf ip ip
isAcceptingNewPatients dm 2k
isAccessibleForFree 5a,80,hq 2k
isAccessoryOrSparePartFor ig ig
isAvailableGenerically 6x 2k
isBasedOn 5a 5a,ig,o7
isBasedOnUrl 5a 5a,ig,o7 isBasedOn
isConsumableFor ig ig
isEncodedByBioChemEntity 24 98
isFamilyFriendly 5a,g2,ig 2k
isGift gh 2k
isInvolvedInBiologicalProcess 24 61,iq,o7
isLiveBroadcast 2t 2k
isLocatedInSubcellularLocation 24 61,iq,o7
isPartOf 5a 5a,o7
isPartOfBioChemEntity 24 24
isPlanForApartment 8o 5
isProprietary 6f,6x 2k
isRelatedTo ig,lg ig,lg
isResizable 0 2k
isSimilarTo ig,lg ig,lg
isStoreOn gc gb
isTierOf e9 e8
isUnlabelledFallback ln 2k
isVariantOf ig,ij ii,ij
isbn 2f nc
isicV4 gl,hf,hq nc
iso6523Code gl nc
isrcCode fe nc
issn 25,5c,5s,po nc
issueNumber ix b7,nc
issuedBy 3m,he,nk gl
issuedThrough he lg
iswcCode fa nc
item 5q,c7 nj
itemCondition 67,ef,g2,ig g6
itemDefectReturnFees ef ki
itemDefectReturnLabelSource ef kj
itemDefectReturnShippingFeesAmount ef em
itemListElement bg c7,nc,nj
itemListOrder bg bh,nc
itemLocation 11 hq,i5,nc
itemOffered 67,g2 h,5a,80,ec,ig,lg,o4
itemReviewed i,kl nj
itemShipped gt ig
itinerary o4 bg,hq
iupacName el nc
jobBenefits bk nc
jobDuration bk 76,j2
jobImmediateStart bk 2k
jobLocation bk hq
jobLocationType bk nc
jobStartDate bk 5t,nc
jobTitle hf 61,nc
jurisdiction 9l,bw d,nc
keywords 5a,80,gl,hq,ig 61,nc,o7
knownVehicleDamages op nc
knows hf hf
knowsAbout gl,hf nc,nj,o7
knowsLanguage gl,hf bq,nc
labelDetails 6x o7
landlord jv gl,hf
language 4i,pu bq inLanguage
lastReviewed pm 5t
latitude 9b,hq fv,nc
layoutImage 8o ar,o7
learningResourceType 5a,br 61,nc
leaseLength 5,g2,jm 76,j2
legalAddress gl i5
legalName gl nc
legalRepresentative gl hf
legalStatus 6f,6x,db 71,dc,nc
legislationAmends bw bw
legislationApplies bw bw
legislationChanges bw bw
legislationCommences bw bw
legislationConsolidates bw bw
legislationCorrects bw bw
legislationCountersignedBy bw gl,hf
legislationDate bw 5t
legislationDateOfApplicability bw 5t
legislationDateVersion bw 5t
legislationEnsuresImplementationOf bw bw
legislationIdentifier bw nc,o7
legislationJurisdiction bw d,nc
legislationLegalForce bw bt
legislationLegalValue bx bv
legislationPassedBy bw gl,hf
legislationRepeals bw bw
legislationResponsible bw gl,hf
legislationTransposes bw bw
legislationType bw 3i,nc
leiCode gl nc
lender 2l gl,hf
lesser j1 j1
lesserOrEqual j1 j1
letterer 4d,4f,p2 hf
license 5a 5a,o7
lifeEvent hf 80
line 9c nc
linkRelationship c5 nc
liveBlogUpdate ca 26
loanMortgageMandateAmount eq em
loanPaymentAmount jx em
loanPaymentFrequency jx fv
loanRepaymentForm cb jx
loanTerm cb j2
loanType cb nc,o7
location 8,80,b9,gl hq,i5,nc,p0
locationCreated 5a hq
lodgingUnitDescription cg nc
lodgingUnitType cg j1,nc
logo 2o,3m,gl,hq,ig,lg ar,o7
longitude 9b,hq fv,nc
loser pq hf
lowPrice h fv,nc
lyricist fa hf
lyrics fa 5a
mainContentOfPage pm pn
mainEntity 5a nj
mainEntityOfPage nj 5a,o7
maintainer 5a gl,hf
makesOffer gl,hf g2
manufacturer ig gl
map hq o7 hasMap
mapType cl cm
maps hq o7 hasMap
marginOfError fx j2
masthead fp 5a,o7
material 5a,ig ig,nc,o7
materialExtent 5a j2,nc
mathExpression cp m2,nc
maxPrice ie fv
maxValue em,iq,ir,j2 fv
maximumAttendeeCapacity 80,hq b7
maximumEnrollment 7c b7
maximumIntake 6f,6x,74,mo cq
maximumPhysicalAttendeeCapacity 80 b7
maximumVirtualAttendeeCapacity 80 b7
mealService 8l nc
measuredProperty fx,mi ip
measurementDenominator fx,mi mi
measurementMethod 5n,5o,5s,fx,iq,mi 61,cr,nc,o7
measurementQualifier fx,mi 7x
measurementTechnique 5n,5o,5s,fx,iq,mi 61,cr,nc,o7
mechanismOfAction 6f,6x nc
mediaAuthenticityCategory cx cv
mediaItemAppearance cy cw
median j3 fv
medicalAudience e5 d0,d1
medicalSpecialty a6,d4,dm,ho dw
medicineSystem db e6
meetsEmissionStandard op j1,nc,o7
member gl,im gl,hf
memberOf gl,hf e9,gl,im
members gl,im gl,hf member
membershipNumber im nc
membershipPointsEarned e9,ie,im fv,j2
memoryRequirements m0 nc,o7
mentions 5a nj
menu 8r eb,nc,o7 hasMenu
menuAddOn ec ec,ed
merchant gh gl,hf seller
merchantReturnDays ef,eg 5t,5u,b7
merchantReturnLink ef o7
messageAttachment eh 5a
mileageFromOdometer op j2
minPrice ie fv
minValue em,iq,ir,j2 fv
minimumPaymentDue be em,ie
missionCoveragePrioritiesPolicy fp 5a,o7
mobileUrl g2,ig nc
model ig ij,nc
modelDate op 5t
modifiedTime k6 5u
molecularFormula el nc
molecularWeight el j2,nc
monoisotopicMolecularWeight el j2,nc
monthlyMinimumRepaymentAmount h1 em,fv
monthsOfExperience fz fv
mpn 67,g2,ig nc
multipleValues ir 2k
muscleAction f5 nc
musicArrangement fa fa
musicBy 44,7y,ez,f2,jg,mz,ou,ow,ox fc,hf
musicCompositionForm fa nc
musicGroupMember fc hf member
musicReleaseFormat ff fg
musicalKey fa nc
naics gl,hf nc
name nj nc
namedPosition kp nc,o7 roleName
nationality hf 53
naturalProgression d6 nc
negativeNotes ig,kl bg,c7,nc,pl
nerve f5 fn
nerveMotor fn f5
netWorth hf em,ie
newsUpdatesAndGuidelines m5 o7,pl
nextItem c7 c7
noBylinesPolicy fp 5a,o7
nonEqual j1 j1
nonProprietaryName 6f,6x nc
nonprofitStatus gl fs
normalRange e0 dc,nc
nsn ig nc
numAdults cg b7,j2
numChildren cg b7,j2
numConstraints 4q b7
numItems ll j2
numTracks fd b7
numberOfAccommodationUnits w,8o j2
numberOfAirbags op fv,nc
numberOfAvailableAccommodationUnits w,8o j2
numberOfAxles op fv,j2
numberOfBathroomsTotal 5,8o b7
numberOfBedrooms 5,w,8o fv,j2
numberOfBeds 20 fv
numberOfCredits 54,7c b7,mm
numberOfDoors op fv,j2
numberOfEmployees 33,gl j2
numberOfEpisodes 5b,jg,mz,ow b7
numberOfForwardGears op fv,j2
numberOfFullBathrooms 5,8o fv
numberOfItems bg b7
numberOfLoanPayments jx fv
numberOfPages 2f b7
numberOfPartialBathrooms 5,8o fv
numberOfPlayers 8z,ow j2
numberOfPreviousOwners op fv,j2
numberOfRooms 5,v,8o,aa,cf,ls,mq fv,j2
numberOfSeasons jg,mz,ow b7
numberedPosition gm fv
nutrition ec,jo fw
object 8 nj
observationAbout fx hq,nj
observationDate fx 5t,5u
observationPeriod fx nc
occupancy 5,v,a9,ls,mq j2
occupationLocation fy d
occupationalCategory 7c,bk,fy,ho,ps 3i,nc
occupationalCredentialAwarded 54,7c 7b,nc,o7
offerCount h b7
offeredBy g2 gl,hf
offers h,5a,7c,80,ec,ig,lg,o4 67,g2
offersPrescriptionByMail 9y 2k
openingHours 40,cc nc
openingHoursSpecification hq gd
opens gd nn
operatingSystem m0 ge,nc
opponent 87 hf
option 3w nc,nj actionOption
orderDate gh 5t,5u
orderDelivery gh,gj gt
orderItemNumber gj nc
orderItemStatus gj gk
orderNumber gh nc
orderPercentage ln fv
orderQuantity gj fv,j2
orderStatus gh gk
orderValue ll em
orderedItem gh,gj gj,ig,lg
organizer 80 gl,hf
originAddress gt i5
originalMediaContextDescription cx nc
originalMediaLink cx cw,o7,pm
originatesFrom cj or
overdosage 6x nc
ownedFrom gp 5u
ownedThrough gp 5u
owner nj gl,hf
ownershipFundingInfo fp,gl 3,5a,nc,o7
owns gl,hf nj
pageEnd 16,3o,ix,iy b7,nc
pageStart 16,3o,ix,iy b7,nc
pagination 16,3o,ix,iy nc
parent hf hf
parentItem u,4g,j5 4g,5a
parentOrganization gl gl
parentService 2v 2v
parentTaxon n7 n7,nc,o7
parents hf hf parent
partOfEpisode 44 7y
partOfInvoice gh be
partOfOrder gt gh
partOfSeason 44,7y 5b
partOfSeries 44,5b,7y 5c
partOfSystem r s
partOfTVSeries mw,mx,my mz partOfSeries
partOfTrip o4 o4
participant 8 gl,hf
partySize 8s,n4 b7,j2
passengerPriorityStatus 8m j1,nc
passengerSequenceNumber 8m nc
pathophysiology d6,hk nc
pattern 5a,ig 61,nc
payload op j2
paymentAccepted cc nc
paymentDue be,gh 5u paymentDueDate
paymentDueDate be,gh 5t,5u
paymentMethod be,gh h3,nc
paymentMethodId be,gh nc
paymentMethodType h3 h4
paymentStatus be h6,nc
paymentUrl gh o7
penciler 4d,4f,p2 hf
percentile10 j3 fv
percentile25 j3 fv
percentile75 j3 fv
percentile90 j3 fv
performTime ac,ad 76
performer 80 gl,hf
performerIn hf 80
performers 80 gl,hf performer
permissionType 6h 6i
permissions m0 nc
permitAudience he 1d
permittedUsage 5 nc
petsAllowed 5,w,8o,cf 2k,nc
phoneticText io nc
photo hq ar,hi
photos hq ar,hi photo
physicalRequirement bk 61,nc,o7
physiologicalBenefits 6e nc
pickupLocation jw,n4 hq
pickupTime jw,n4 5u
playMode ou,ow 91
playerType cw nc
playersOnline 92 b7
polygon 9c nc
populationType mh,mi 43
position 5a,c7 b7,nc
positiveNotes ig,kl bg,c7,nc,pl
possibleComplication d6 nc
possibleTreatment d6,dv 6x,6y,c2,e2
postOfficeBoxNumber i5 nc
postOp d9 nc
postalCode 60,9b,9c,i5 nc
postalCodeBegin i6 nc
postalCodeEnd i6 nc
postalCodePrefix 60 nc
postalCodeRange 60 i6
potentialAction nj 8
potentialUse 3t,el 61
practicesAt ax dm
preOp d9 nc
predecessorOf ij ij
pregnancyCategory 6x 72
pregnancyWarning 6x nc
prepTime ac,ad 76
preparation dn db,nc
prescribingInfo 6x o7
prescriptionStatus 6x 73,nc
previousItem c7 c7
previousStartDate 80 5t,5u
price 6q,g2,ie,nw fv,nc
priceComponent 4k ie
priceComponentType oa id
priceCurrency 6q,g2,ie,k6,nk,nw nc
priceRange cc nc
priceSpecification 67,6q,g2,nw ie
priceType 4k,oa if,nc
priceValidUntil g2 5t
primaryImageOfPage pm ar
primaryPrevention d6 e2
printColumn fo nc
printEdition fo nc
printPage fo nc
printSection fo nc
procedure d9 nc
procedureType dn do
processingTime lh 76
processorRequirements m0 nc
producer 5a gl,hf
produces lg nj serviceOutput
productGroupID ii nc
productID ig nc
productSupported 4t ig,nc
productionCompany 5b,7y,cw,ez,f2,jg,mz,ow gl
productionDate ig,op 5t
proficiencyLevel n8 nc
program im e8
programMembershipUsed k6 im
programName im nc
programPrerequisites 7c m,54,7b,nc
programType 7c 61,nc
programmingLanguage m1 4l,nc
programmingModel 2 nc
pronouns hf 61,mm,nc
propertyID iq nc,o7
proprietaryName 6f,6x nc
proteinContent fw co
provider 8,5a,7c,8g,be,gt,k6,lg,o4 gl,hf
providerMobility lg nc
providesBroadcastService 2s 2v
providesService lh lg
publicAccess hq 2k
publicTransportClosuresInfo m5 o7,pl
publication 5a iw
publicationType dt nc
publishedBy iw gl,hf
publishedOn iw 2v
publisher 5a,8g gl,hf
publisherImprint 5a gl
publishingPrinciples 5a,gl,hf 5a,o7
purchaseDate ig,op 5t
purchasePriceLimit 8g em
purchaseType 8g iz
qualifications bk,fy 5d,nc
qualifiedExpense 8g au
quarantineGuidelines m5 o7,pl
query l5 nc
quest 8z,ow nj
question 17 j5
rangeIncludes ip 43
ratingCount i b7
ratingExplanation ji nc
ratingValue ji fv,nc
readBy 1g hf
readonlyValue ir 2k
realEstateAgent jv jl
recipe 4z jo
recipeCategory jo nc
recipeCuisine jo nc
recipeIngredient jo bg,iq,nc
recipeInstructions jo 5a,bg,nc
recipeYield jo j2,nc
recipient 1i,4i,6q,9e,eh,h0,kh,ld,no 1d,4t,gl,hf
recognizedBy 5d gl
recognizingAuthority db gl
recommendationStrength dg nc
recommendedIntake 6f jq
recordLabel ff gl
recordedAs fa fe
recordedAt 5a 80
recordedIn 80 5a
recordingOf fe fa
recourseLoan cb 2k
referee ma hf
referenceQuantity oa j2
referencesOrder be gh
refundType ef,eg js
regionDrained cj,oq r,s
regionsAllowed cw hq
relatedAnatomy mr r,s
relatedCondition r,s,mr d6
relatedDrug 6x 6x
relatedLink pm o7
relatedStructure s r
relatedTherapy r,s,mr e2
relatedTo hf hf
releaseDate ig 5t
releaseNotes m0 nc,o7
releaseOf ff f7
releasedEvent 5a iw
relevantOccupation bk fy
relevantSpecialty db dw
remainingAttendeeCapacity 80 b7
renegotiableLoan cb 2k
repeatCount kx b7
repeatFrequency kx 76,nc
repetitions 89 fv,j2
replacee jy nj
replacer jy nj
replyToUrl of o7
reportNumber k0 nc
representativeOfPage ar 2k
requiredCollateral cb nc,nj
requiredGender h7 nc
requiredMaxAge h7 b7
requiredMinAge h7 b7
requiredQuantity ae fv,j2,nc
requirements m0 nc,o7 softwareRequirements
requiresSubscription 9,cw 2k,cz
reservationFor k6 nj
reservationId k6 nc
reservationStatus k6 k8
reservedTicket k6 nk
responsibilities bk,fy nc
restPeriods 89 j2,nc
restockingFee ef,eg em,fv
result 8 nj
resultComment 4h,jz 4g
resultReview km kl
returnFees ef,eg ki
returnLabelSource ef kj
returnMethod ef,eg kk
returnPolicyCategory ef,eg ee
returnPolicyCountry ef 53,nc
returnPolicySeasonalOverride ef eg
returnShippingFeesAmount ef,eg em
review 2o,5a,80,g2,gl,hq,ig,lg kl
reviewAspect 9o,ji,kl mm,nc
reviewBody kl nc
reviewCount i b7
reviewRating kl ji
reviewedBy pm gl,hf
reviews 5a,g2,gl,hq,ig kl review
riskFactor d6 dr
risks 6e nc
roleName kp nc,o7
roofLoad 2y,3f j2
rsvpResponse ks kt
runsTo cj or
runtime m1 nc runtimePlatform
runtimePlatform m0,m1 ku,nc
rxcui 6x nc
safetyConsideration 6f nc
salaryCurrency 7k,bk nc
salaryUponCompletion 7c en
sameAs nj o7
sampleType m1 nc codeSampleType
saturatedFatContent fw co
scheduleTimezone kx nc
scheduledPaymentDate be 5t
scheduledTime hs 5t,5u
schemaVersion 5a nc,o7
schoolClosuresInfo m5 o7,pl
screenCount f3 fv
screenshot m0 ar,o7
sdDatePublished 5a 5t
sdLicense 5a 5a,o7
sdPublisher 5a gl,hf
season jg,mz,ow 5b,o7 containsSeason
seasonNumber 5b b7,nc
seasonalOverride ll gd
seasons jg,mz,ow 5b season
seatNumber l9 nc
seatRow l9 nc
seatSection l9 nc
seatingCapacity op fv,j2
seatingType l9 j1,nc
secondaryPrevention d6 6x,6y,c2,e2
securityClearanceRequirement bk nc,o7
securityScreening 8m nc
seeks gl,hf 67
seller 37,67,8l,g2,gh gl,hf
sender eh,jn 1d,gl,hf
sensoryRequirement bk 61,nc,o7
sensoryUnit fn r,mr
serialNumber 67,ay,g2 nc
seriousAdverseOutcome d9,e2 db
serverStatus 92 93
servesCuisine 8r nc
serviceArea 4t,gl,lg d,9c,hq areaServed
serviceAudience lg 1d audience
serviceLocation lh hq
serviceOperator 9l gl
serviceOutput lg nj
servicePhone lh 4t
servicePostalAddress lh i5
serviceSmsNumber lh 4t
serviceType lg 9g,nc
serviceUrl lh o7
servingSize fw nc
sha256 cw nc
sharedContent 4g,lz 5a
shippingConditions lo ll
shippingDestination g7,ll,ln 60
shippingDetails g2 g7
shippingOrigin g7,ll 60
shippingRate g7,ll,ln em,ln
sibling hf hf
siblings hf hf sibling
signDetected e0 du
signOrSymptom d6 dv
significance mr nc
significantLink pm o7
significantLinks pm o7 significantLink
size 5a,ig 61,j2,lv,nc
sizeGroup lv lu,nc
sizeSystem lv lw,nc
skills bk,fy,gl,hf 61,nc
sku 67,g2,ig nc
slogan 2o,gl,hq,ig,lg nc
smiles el nc
smokingAllowed hq 2k
sodiumContent fw co
softwareAddOn m0 m0
softwareHelp m0 5a
softwareRequirements m0 m0,nc,o7
softwareVersion m0 nc
source b4 nj
sourceOrganization 5a gl
sourcedFrom fn 2n
spatial 5a hq
spatialCoverage 5a hq
speakable 16,pm m4,o7
specialCommitments bk nc
specialOpeningHoursSpecification hq gd
specialty pm m6
speechToTextMarkup io nc
speed op j2
spokenByCharacter j7 gl,hf
sponsor 5a,80,9m,dx,gl,hf gl,hf
sport ma,mb nc,o7
sportsActivityLocation 87 m8
sportsEvent 87 ma
sportsTeam 87 mc
spouse hf hf
stage d6 d7
stageAsNumber d7 fv
starRating 8r,cf ji
startDate 5b,5c,5v,7c,80,eg,kp,kx 5t,5u
startOffset 44,la al,fv
startTime 8,8s,b9,cw,kx 5u,nn
statType mi ip,nc,o7
status d6,dn,dx 84,dy,nc
steeringPosition op mk
step ac 5a,af,ag,nc
stepValue ir fv
steps ac,af 5a,bg,nc step
storageRequirements m0 nc,o7
streetAddress i5 nc
strengthUnit 74 nc
strengthValue 74 fv
structuralClass bm nc
study db dx
studyDesign dk dl
studyLocation dx d
studySubject dx db
subEvent 80 80
subEvents 80 80 subEvent
subOrganization gl gl
subReservation k7 k6
subStageSuffix d7 nc
subStructure r r
subTest e1 e0
subTrip o4 o4
subjectOf nj 5a,80
subtitleLanguage 2t,ez,l2,mx bq,nc
successorOf ij ij
sugarContent fw co
suggestedAge h7,lv j2
suggestedAnswer j5 u,bg
suggestedGender h7,lv 97,nc
suggestedMaxAge h7 fv
suggestedMeasurement h7,lv j2
suggestedMinAge h7 fv
suitableForDiet ec,jo 6e,kf
superEvent 80 80
supersededBy 43,7x,ip 43,7x,ip
supply ac,ad ah,nc
supplyTo 15 r
supportingData m0 5p
surface p2 nc,o7 artworkSurface
syllabusSections 54 mu
target 8 7w,o7
targetCollection ob nj
targetDescription m nc
targetName m nc
targetPlatform 2 nc
targetPopulation 6f,6r nc
targetProduct m1 m0
targetUrl m o7
taxID gl,hf nc
taxonRank n7 iq,nc,o7
taxonomicRange 24 61,n7,nc,o7
teaches 5a,79,br 61,nc
telephone 4t,gl,hf,hq nc
temporal 5a 5u,nc
temporalCoverage 5a 5u,nc,o7
termCode 61 nc
termDuration 7c 76
termsOfService lg nc,o7
termsPerYear 7c fv
text 5a nc
textValue io nc
thumbnail 5a ar
thumbnailUrl 5a o7
tickerSymbol 51 nc
ticketNumber nk nc
ticketToken nk nc,o7
ticketedSeat nk l9
timeOfDay 7c nc
timeRequired 5a 76
timeToComplete 7c 76
timestamp b4 5u
tissueSample gx nc
title bk nc
titleEIDR ez,mx,my,mz nc,o7
toLocation 87,b2,ey,o0 hq
toRecipient eh 1d,4t,gl,hf
tocContinuation al al
tocEntry ak al
tongueWeight op j2
tool ac,ad aj,nc
torque 7u j2
totalHistoricalEnrollment 54 b7
totalJobOpenings bk b7
totalPaymentDue be em,ie
totalPrice k6,nk fv,ie,nc
totalTime ac,ad 76
tourBookingPage 5,w,hq o7
touristType nq,nr,nt 1d,nc
track fc,fd bg,fe
trackingNumber gt nc
trackingUrl gt o7
tracks fc,fd fe track
trailer 5b,7y,ez,f2,jg,mz,ou,ow ox
trailerWeight op j2
trainName nz nc
trainNumber nz nc
trainingSalary 7c,ps en
transFatContent fw co
transcript 1e,ox nc
transitTime ll,lm j2,li
translationOfWork 5a 5a
translator 5a,80 gl,hf
transmissionMethod b0 nc
travelBans m5 o7,pl
trialDesign e3 e4
tributary oq r
tripOrigin o4 hq
typeOfBed 20 21,nc
typeOfGood gp,o5 ig,lg
typicalAgeRange 5a,80 nc
typicalCreditsPerTerm 7c b7,mm
typicalTest d6 e0
underName k6,nk gl,hf
unitCode iq,j2,o5,oa nc,o7
unitText iq,j2,o5,oa nc
unnamedSourcesPolicy fp,gl 5a,o7
unsaturatedFatContent fw co
uploadDate cw 5t,5u
upvoteCount 4g b7
url nj o7
urlTemplate 7w nc
usNPI ho nc
usageInfo 5a 5a,o7
usedToDiagnose e0 d6
userInteractionCount b9 b7
usesDevice e0 d9
usesHealthPlanIdStandard 9w nc,o7
utterances al nc
validFor 5d,he 76
validForMemberTier ef,g2,g7,ie,lo e9
validFrom 3m,67,8g,cd,em,g2,gd,he,ie 5t,5u
validIn 3m,5d,he d
validThrough 67,8g,bk,cd,em,g2,gd,ie 5t,5u
validUntil he 5t
value em,iq,j2 2k,fv,mm,nc
valueAddedTaxIncluded ie 2k
valueMaxLength ir fv
valueMinLength ir fv
valueName ir nc
valuePattern ir nc
valueReference iq,j1,j2 61,7x,cs,iq,j1,j2,mm,nc
valueRequired ir 2k
variableMeasured 5s,fx ip,iq,mi,nc
variantCover 4d nc
variesBy ii 61,nc
vatID gl,hf nc
vehicleConfiguration op nc
vehicleEngine op 7u
vehicleIdentificationNumber op nc
vehicleInteriorColor op nc
vehicleInteriorType op nc
vehicleModelDate op 5t
vehicleSeatingCapacity op fv,j2
vehicleSpecialUsage op 3g,nc
vehicleTransmission op j1,nc,o7
vendor 37 gl,hf seller
verificationFactCheckingPolicy fp 5a,o7
version 5a fv,nc
video 5a 44,ox
videoFormat 2t,2v,l2 nc
videoFrameSize ox nc
videoQuality ox nc
volumeNumber iy b7,nc
warning 6x nc,o7
warranty 67,g2 pb
warrantyPromise 37,lc pb warranty
warrantyScope pb pc
webCheckinTime 8l 5u
webFeed i0,m5 5p,o7
weight g7,hf,ig,ll,p2 co,j2
weightPercentage ln fv
weightTotal op j2
wheelbase op j2
width cw,g7,ig,ll,p2 6o,j2
winner ci hf
wordCount 16,5a b7
workExample 5a 5a
workFeatured 80 5a
workHours bk nc
workLocation hf 4t,hq
workPerformed 80 5a
workPresented l2 ez
workTranslation 5a 5a
workload 89 7q,j2
worksFor hf gl
worstRating ji fv,nc
xpath m4,pn pv
yearBuilt 5 fv
yearlyRevenue 33 j2
yearsInOperation 33 j2
yield ac j2,nc
`
