/** Family names of Spain, Portugal and America that are seldom those of others, in plain letters: who bears one mostly has two. General knowledge. */
import { wordSet } from "./words.ts"

export const iberianSurnames = wordSet(`
  garcia gonzalez rodriguez fernandez lopez martinez sanchez perez gomez jimenez ruiz hernandez diaz munoz alvarez romero alonso gutierrez navarro torres dominguez vazquez vasquez ramos ramirez serrano molina morales
  suarez ortega delgado ortiz rubio sanz iglesias nunez medina garrido cortes castillo lozano guerrero cano prieto mendez flores herrera pena marquez cabrera gallego calvo reyes fuentes carrasco aguilar
  caballero santana vargas gimenez hidalgo montero ibanez benitez arias carmona crespo soto velasco saez saenz moya parra gallardo rojas mejia salazar rivera acosta guzman espinoza espinosa contreras sandoval cardenas quispe
  mamani valenzuela figueroa sepulveda araya tapia zambrano cordero zamora bermudez maldonado cervantes escobar restrepo uribe velez giraldo arango ochoa aguirre echeverria ugarte urrutia zapata trujillo
  etxeberria agirre mendizabal zubizarreta goikoetxea urkullu otegi ibarretxe arregi aranburu elizondo puig ferrer serra vila pujol bosch rovira casals
  silva souza sousa oliveira pereira carvalho ferreira rodrigues almeida gomes martins araujo barbosa ribeiro alves cardoso teixeira moreira fernandes lopes soares vieira monteiro mendes goncalves nunes marques correia azevedo nascimento
`)
